// @ts-check

/**
 * 字节 → 文件：只说有哪些段落和表、各在哪里，不判断含义。从不抛出。
 * Bytes → document: which paragraphs and tables there are and where, nothing of what they mean. Never throws.
 *
 * @type {import('@gongkai/plugin-kit').Importer}
 */
export const importer = {
  kind: 'importer',
  api: 1,
  name: '{{name}}',
  accepts: { mediaTypes: ['text/x-{{name}}'], extensions: ['.{{name}}'] },
  read({ source: { bytes } }) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    /** @type {import('@gongkai/plugin-kit').DocumentBlock[]} */
    const blocks = [];
    lines.forEach((text, i) => {
      if (text.trim() !== '') blocks.push({ type: 'paragraph', text, place: { line: i + 1 } });
    });
    return { blocks };
  },
};

export default importer;
