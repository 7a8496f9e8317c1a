// Plain JavaScript, run by every supported Node.
import { forms } from '@gongkai/schema/forms';
import schema from '@gongkai/schema/2021/report.schema.json' with { type: 'json' };
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { validate } from '@gongkai/validator';

const { counts, ready } = validate(example);
console.log(schema.$id, Object.keys(forms).join(' '), counts.pass, ready);
