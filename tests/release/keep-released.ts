// Part of `pnpm release:version`.
import { keepReleased } from './released.ts';

keepReleased();
