import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 文件名 → URI：相对的仍是相对的，各段转义。 A file name as a URI reference; relative names stay relative. */
export function artifactUri(file: string): string {
  const name = file.replace(/\p{Cs}/gu, '\ufffd');
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.split(/[\\/]/).map(encodeURIComponent).join('/');
}
