<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AddContractDialog</name>
    <message>
        <source>Add Contract ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have Access ID and Contract ID associated with a contract, please enter them to view support options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Contract ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Contract ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>No incident was consumed: the plan is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) consumed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) remaining.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This request was filed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filed twice and nothing more was consumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Required, because phone is the preferred method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first response: choose a severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit creates the request and gives it a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit uses one incident of the chosen plan. Closing the request as a duplicate or as a product bug gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred contact method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Submit does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageBar</name>
    <message>
        <source>No incident of Microsoft Product Support can be used for %1. Step 2 shows every plan with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to Support for Business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the version before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is recent when it is N or N-1 and its mainstream support has not ended. N is the newest version that is released today, N-1 the one before. R2 and R3 releases count with their base version. The last day of mainstream support still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainstream support until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended support until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>What is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Product Support covers recent on-premises products: the current version (N) and the one before (N-1), while mainstream support lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Draft saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved; the text is only in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved: another window saved another text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDraftCard</name>
    <message>
        <source>A draft without a title is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of &quot;%1&quot; is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where it was left, or discard it and begin a new request. A discarded draft is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft of &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was created and no incident was consumed. A kept draft is offered at the next New request; a discarded one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReasons</name>
    <message>
        <source>See the technical benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what used them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is linked to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plans added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a support plan that can be used, or add a contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need to purchase or add more support plans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to see unavailable support plans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract that activation issued is added once per account, with its Access ID and Contract ID. Any account that has both may add it; no role is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional Support plans are sold to Microsoft accounts only: a work or school account cannot buy one. To buy, sign in to Support for Business with a Microsoft account. Nothing is sold in this rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no unavailable support plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading the balance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Leave. No request is created and no incident is used before Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is linked, so there is no balance to read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the balances of two plans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductChooser</name>
    <message>
        <source>Product family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search product family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductStep</name>
    <message numerus="yes">
        <source>The pasted text was cut: %n character(s) did not fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before Submit nothing is opened and no incident is consumed. The draft stays even when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list follows the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list follows the category.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDetails</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request used no incident. A closed request stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its incident comes back. A closed request stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its incident stays used. A closed request stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Cloud product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestWizardPage</name>
    <message>
        <source>The draft was not discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not filed; everything typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window saved a different draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten: keep this text, or take the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new support request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any account can file a request here, with or without a role, once a support contract is linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Support for Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything filed in this workspace, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by number, title, description or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all requests of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests that are filed are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its incident stays used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its incident is back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a rehearsal: nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen, or the chosen one can no longer be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit product and problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityChoice</name>
    <message>
        <source>24-hour support is given for severity A and B only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the severity of your issue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When would you like to receive support?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
