#!/usr/bin/env node
import { create } from './create.ts';

const { status, text } = create(process.argv.slice(2), process.cwd());
(status === 0 ? process.stdout : process.stderr).write(text);
process.exitCode = status;
