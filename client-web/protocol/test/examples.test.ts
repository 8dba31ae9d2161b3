// SPDX-License-Identifier: MIT

/*
 * A third judge of proto/examples: ajv. Good examples must satisfy their schema; bad ones must
 * break it at the place and by the keyword that the file names.
 */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

type Part = "params" | "result" | "data";

interface Example {
  params?: unknown;
  result?: unknown;
  data?: unknown;
  expect?: { path: string; rule: string };
}

const proto = join(dirname(fileURLToPath(import.meta.url)), "../../../proto");
const kinds: Record<string, Part> = { methods: "params", events: "data", notifications: "params" };
const base = "https://pleno.invalid/v1";
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

function load<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(proto, ...path), "utf8")) as T;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addFormat("date-time", (text) => time.test(text) && !Number.isNaN(Date.parse(text)));
ajv.addSchema(load<{ $id: string }>("types.json"));
for (const kind of Object.keys(kinds))
  for (const file of readdirSync(join(proto, kind)))
    ajv.addSchema(load<{ $id: string }>(kind, file));

function validator(kind: string, name: string, part: Part): ValidateFunction {
  const validate = ajv.getSchema(`${base}/${kind}/${name}.json#/${part}`);
  assert.ok(validate, `${kind}/${name} has no ${part}`);
  return validate;
}

/** Where and by which keyword; a missing or unknown field is named itself. */
function broken(part: Part, error: ErrorObject): string {
  const field: unknown =
    error.keyword === "required"
      ? error.params.missingProperty
      : error.keyword === "additionalProperties"
        ? error.params.additionalProperty
        : undefined;
  const below = field === undefined ? "" : `/${String(field)}`;
  return `/${part}${error.instancePath}${below} ${error.keyword}`;
}

function good(kind: string, name: string, part: Part, instance: unknown): void {
  const validate = validator(kind, name, part);
  assert.ok(validate(instance), JSON.stringify(validate.errors));
}

function bad(kind: string, name: string, part: Part, example: Example): void {
  const validate = validator(kind, name, part);
  assert.equal(validate(example[part]), false);
  const found = (validate.errors ?? []).map((error) => broken(part, error));
  const expected = `${example.expect?.path} ${example.expect?.rule}`;
  assert.ok(found.includes(expected), `${expected} is not among ${found.join(", ")}`);
}

for (const [kind, part] of Object.entries(kinds)) {
  for (const name of readdirSync(join(proto, "examples", kind))) {
    test(`${kind}/${name}`, () => {
      const files = readdirSync(join(proto, "examples", kind, name));
      assert.ok(files.some((file) => file.startsWith("ok-")));
      for (const file of files) {
        const example = load<Example>("examples", kind, name, file);
        if (example.expect) {
          bad(kind, name, part, example);
        } else {
          good(kind, name, part, example[part]);
          if (kind === "methods") good(kind, name, "result", example.result);
        }
      }
    });
  }
}
