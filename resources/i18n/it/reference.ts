<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>CoverageCheckerPage</name>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Coverage checker</source>
        <translation>Verifica della copertura</translation>
    </message>
    <message>
        <source>Any product, any date: whether Microsoft Product Support covers it, why, and until when</source>
        <translation>Qualsiasi prodotto, qualsiasi data: se il Supporto tecnico Microsoft lo copre, perché e fino a quando</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nuova richiesta</translation>
    </message>
    <message>
        <source>P&amp;roduct and version</source>
        <translation>P&amp;rodotto e versione</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Cerca il prodotto</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>Why, and until when</source>
        <translation>Perché e fino a quando</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Tutte le versioni</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
    <message>
        <source>Mainstream support, no longer recent</source>
        <translation>Supporto Mainstream, non più recente</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>Supporto Extended</translation>
    </message>
    <message>
        <source>The date is today&apos;s already.</source>
        <translation>La data è già quella di oggi.</translation>
    </message>
    <message>
        <source>Its requests need no plan.</source>
        <translation>Le sue richieste non hanno bisogno di un piano.</translation>
    </message>
    <message>
        <source>Signature Cloud Support covers it, Microsoft Product Support does not.</source>
        <translation>È coperto da Signature Cloud Support, non dal Supporto tecnico Microsoft.</translation>
    </message>
    <message>
        <source>%2 on %1.</source>
        <translation>%2 al %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Nessuna data nota</translation>
    </message>
    <message>
        <source>Mainstream support until</source>
        <translation>Supporto Mainstream fino al</translation>
    </message>
    <message>
        <source>No end announced</source>
        <translation>Nessuna fine annunciata</translation>
    </message>
    <message>
        <source>Extended support until</source>
        <translation>Supporto Extended fino al</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own list lagged behind the rule.</source>
        <translation>L&apos;elenco di Microsoft era in ritardo sulla regola.</translation>
    </message>
    <message>
        <source>Its %1 named %2; by the rule it is %3 on this date. The portal decides by its list: it may have answered otherwise than this page.</source>
        <translation>La sua %1 citava %2; secondo la regola a questa data sono %3. Il portale decide in base al suo elenco: può aver risposto diversamente da questa pagina.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>nessuna versione</translation>
    </message>
    <message>
        <source>Recent, %1</source>
        <translation>Recente, %1</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non rilasciata</translation>
    </message>
    <message>
        <source>Not recent, %1</source>
        <translation>Non recente, %1</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Nessuna fine nota</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>rilascio: %1</translation>
    </message>
    <message>
        <source>extended: %1</source>
        <translation>Extended: %1</translation>
    </message>
    <message>
        <source>released %1, recent until: %2, mainstream support until: %3</source>
        <translation>rilascio: %1, recente fino a: %2, supporto Mainstream fino a: %3</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Sequenza temporale di %1</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versioni di %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Recent until</source>
        <translation>Recente fino al</translation>
    </message>
    <message>
        <source>On this date</source>
        <translation>A questa data</translation>
    </message>
</context>
</TS>
