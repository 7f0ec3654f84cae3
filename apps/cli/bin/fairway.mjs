#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { build, install } from './prepare.mjs';

install();
const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) build();
await import(main);
