#!/usr/bin/env node
process.stdout.write('gongkai\n');
