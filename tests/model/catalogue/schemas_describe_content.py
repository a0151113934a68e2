"""Every shipped content file fits its published schema, and the schemas judge the bad scenarios as the table says."""

import copy
import glob
import json
import os
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def validator(path):
    schema = read(path)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def patched(document, patch):
    result = copy.deepcopy(document)
    for step in patch:
        parts = [p.replace("~1", "/").replace("~0", "~") for p in step["path"].split("/")[1:]]
        parent = result
        for part in parts[:-1]:
            parent = parent[int(part)] if isinstance(parent, list) else parent[part]
        last = parts[-1]
        if isinstance(parent, list):
            if int(last) == len(parent):
                parent.append(step["value"])
            else:
                parent[int(last)] = step["value"]
        elif step["op"] == "remove":
            del parent[last]
        else:
            parent[last] = step["value"]
    return result


def main(resources, data):
    problems = []
    files = [f for f in sorted(glob.glob(os.path.join(resources, "*", "*.json")))
             if os.path.basename(os.path.dirname(f)) in ("editions", "products", "scenarios")]
    content = [f for f in files if not f.endswith(".schema.json")]
    if len(content) < 3 + 4 + 15:  # none was lost on the way
        problems.append(f"expected 22 content files or more, found {len(content)}")
    for path in content:
        document = read(path)
        schema = os.path.join(os.path.dirname(path), document["$schema"])
        problems += [f"{path}: {e.json_path}: {e.message[:200]}" for e in validator(schema).iter_errors(document)]

    good = read(os.path.join(resources, "scenarios", "activated.json"))
    scenario = validator(os.path.join(resources, "scenarios", "scenario.schema.json"))
    cases = read(os.path.join(data, "bad-scenarios.json"))
    for case in cases:
        if scenario.is_valid(patched(good, case["patch"])) == case["seenBySchema"]:
            problems.append(f"{case['name']}: the schema {'misses' if case['seenBySchema'] else 'refuses'} it")
    print("\n".join(problems) or f"{len(content)} files and {len(cases)} bad scenarios are judged as they should be")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
