import { messages, type DiagnosticCode } from '@gongkai/plugin-kit/catalogue';
import { explanations } from '@gongkai/plugin-kit/explanations';
import { commonOptions } from '../arguments/shared-options.ts';
import { unknownName } from '../arguments/unknown-name.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { wording } from '../language/wording.ts';
import { severityName } from '../reporters/severity-name.ts';
import { paint, wantsColour } from '../terminal/paint.ts';

/** 解释代码：是什么、依据、怎样修改、举例。 Explains codes. */
export const explain = defineCommand({
  operands: wording('代码', 'CODE'),
  about: wording(
    '解释一个代码：是什么、依据何在、怎样修改，并举例。全部代码见 gongkai list codes。',
    'Explains a code: what it is, what it rests on, how to repair it, with an example. gongkai list codes names all.',
  ),
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: ['pretty', 'json'],
      about: wording('输出的格式', 'format of the output'),
    },
    ...commonOptions,
  },
  examples: ['gongkai explain reconcile/row-total', 'gongkai explain cell/not-stated --lang en'],
  run({ operands, values, language, terminal }) {
    const [code] = operands;
    if (code === undefined || operands.length > 1) {
      throw new CommandError(
        wording(
          '请给出一个代码，如 reconcile/row-total',
          'Name one code, such as reconcile/row-total',
        ),
      );
    }
    const explanation = Object.hasOwn(explanations, code) ? explanations[code] : undefined;
    if (explanation === undefined) throw unknownCode(code);
    const { severity } = messages[code as DiagnosticCode];
    const { title, basis, repair, example } = explanation;
    if (values.format === 'json') {
      const body = {
        code,
        severity,
        title: title[language],
        basis: basis[language],
        repair: repair[language],
        example: example[language],
      };
      terminal.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
    } else {
      const { bold } = paint(wantsColour(values.color, terminal.env, terminal.stdout));
      const zh = language === 'zh-CN';
      terminal.stdout.write(
        [
          `${bold(code)}  ${severityName[severity][language]}`,
          title[language],
          '',
          `${bold(zh ? '依据' : 'Why')}  ${basis[language]}`,
          `${bold(zh ? '修改' : 'Repair')}  ${repair[language]}`,
          `${bold(zh ? '举例' : 'Example')}  ${example[language]}`,
          '',
        ].join('\n'),
      );
    }
    return Promise.resolve(0);
  },
});

function unknownCode(code: string): CommandError {
  const known = Object.keys(explanations);
  // the part after the slash is what people remember
  const ending = known.find((name) => name.endsWith(`/${code}`));
  return unknownName(wording('代码', 'code'), code, known, ending);
}
