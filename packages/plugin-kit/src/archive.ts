export { crc32 } from './archive/crc32.ts';
export { EMBEDDED_REPORT } from './archive/embedded-report.ts';
export { inflate } from './archive/inflate.ts';
export { openArchive, type Archive, type ArchiveLimits } from './archive/open-archive.ts';
export { packArchive, packPart, type PackedPart } from './archive/pack-archive.ts';
export { UnreadableError } from './archive/unreadable-error.ts';
