/** 把内容存为文件：浏览器的下载，不经网络。 Saves bytes as a download of the browser, without a network. */
export function saveFile(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken what it needs by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
