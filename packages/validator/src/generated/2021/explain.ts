// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

// @ts-nocheck
import { codePoints } from '../../shape/code-points.ts';
import { below, fault, type Fault } from '../../shape/faults.ts';
import * as formats from '../../shape/formats.ts';

const known0 = ['name', 'code', 'regionCode', 'level', 'kind'];
const known1 = ['type', 'text'];
const known2 = ['type', 'level', 'text', 'topic'];
const known3 = ['type', 'caption', 'rows'];
const known4 = ['type', 'caption', 'alt'];
const known5 = ['office', 'address', 'postalCode', 'telephone', 'fax', 'email'];
const known6 = ['publishedOn', 'preparedOn', 'url', 'indexNumber', 'documentNumber'];
const known7 = ['issued', 'repealed', 'inForce'];
const known8 = ['decisions'];
const known9 = ['amount'];
const known10 = [
  'rules',
  'normativeDocuments',
  'licensing',
  'penalties',
  'compulsion',
  'fees',
  'prose',
  'notes',
];
const known11 = ['commercial', 'research', 'publicInterest', 'legalService', 'other'];
const known12 = ['naturalPerson', 'organizations', 'total'];
const known13 = [
  'stateSecret',
  'prohibitedByLaw',
  'securityAndStability',
  'thirdPartyRights',
  'internalAffairs',
  'deliberativeProcess',
  'enforcementFile',
  'administrativeInquiry',
];
const known14 = ['notHeld', 'creationRequired', 'stillUnclear'];
const known15 = [
  'petitionOrComplaint',
  'repeated',
  'publicPublication',
  'excessive',
  'confirmationOrReissue',
];
const known16 = ['correctionOverdue', 'feeUnpaid', 'other'];
const known17 = [
  'granted',
  'partiallyGranted',
  'denied',
  'notProvided',
  'notProcessed',
  'other',
  'total',
];
const known18 = ['received', 'carriedOver', 'outcomes', 'carriedForward', 'prose', 'notes'];
const known19 = ['upheld', 'corrected', 'other', 'pending', 'total'];
const known20 = ['direct', 'afterReconsideration'];
const known21 = ['reconsideration', 'litigation', 'prose', 'notes'];
const known22 = ['noticesIssued', 'amountNoticed', 'casesCharged', 'amountReceived'];
const known23 = ['supersedes', 'on', 'reason'];
const known24 = ['at', 'kind', 'text'];
const known25 = ['at', 'value'];
const known26 = ['code', 'cells', 'reason', 'by', 'on'];
const known27 = [
  '$schema',
  'edition',
  'year',
  'scope',
  'agency',
  'title',
  'preface',
  'contact',
  'publication',
  'overview',
  'proactiveDisclosure',
  'requests',
  'disputes',
  'problemsAndImprovements',
  'otherMatters',
  'processingFees',
  'correction',
  'remarks',
  'waivers',
  'extensions',
];
export function explain(data: unknown): readonly Fault[] {
  return validate21(data, '') ? [] : validate21.errors;
}

const func3 = codePoints;

const pattern0 = new RegExp('^[^\\r\\n]+$', 'u');

function validate23(data, path) {
  let vErrors = null;
  if (typeof data === 'string') {
    if (func3(data) > 500) {
      vErrors = fault(vErrors, path, 'maxLength', { limit: 500 });
    }
    if (func3(data) < 1) {
      vErrors = fault(vErrors, path, 'minLength', { limit: 1 });
    }
    if (!pattern0.test(data)) {
      vErrors = fault(vErrors, path, 'pattern', { pattern: '^[^\\r\\n]+$' });
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'string' });
  }
  validate23.errors = vErrors;
  return vErrors === null;
}

const pattern1 = new RegExp('^[0-9A-Z]{18}$', 'u');
const pattern2 = new RegExp('^[0-9]{6}([0-9]{3}){0,2}$', 'u');

function validate22(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['name']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known0.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known0,
        });
      }
    }
    if (data.name !== undefined) {
      vErrors = below(validate23, data.name, path + '/name', vErrors);
    }
    if (data.code !== undefined) {
      let data1 = data.code;
      if (typeof data1 === 'string') {
        if (!pattern1.test(data1)) {
          vErrors = fault(vErrors, path + '/code', 'pattern', { pattern: '^[0-9A-Z]{18}$' });
        }
      } else {
        vErrors = fault(vErrors, path + '/code', 'type', { type: 'string' });
      }
    }
    if (data.regionCode !== undefined) {
      let data2 = data.regionCode;
      if (typeof data2 === 'string') {
        if (!pattern2.test(data2)) {
          vErrors = fault(vErrors, path + '/regionCode', 'pattern', {
            pattern: '^[0-9]{6}([0-9]{3}){0,2}$',
          });
        }
      } else {
        vErrors = fault(vErrors, path + '/regionCode', 'type', { type: 'string' });
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(
        data3 === 'national' ||
        data3 === 'provincial' ||
        data3 === 'prefectural' ||
        data3 === 'county' ||
        data3 === 'township'
      )) {
        vErrors = fault(vErrors, path + '/level', 'enum', {
          allowedValues: ['national', 'provincial', 'prefectural', 'county', 'township'],
        });
      }
    }
    if (data.kind !== undefined) {
      let data4 = data.kind;
      if (!(
        data4 === 'government' ||
        data4 === 'department' ||
        data4 === 'agencyOffice' ||
        data4 === 'vertical' ||
        data4 === 'other'
      )) {
        vErrors = fault(vErrors, path + '/kind', 'enum', {
          allowedValues: ['government', 'department', 'agencyOffice', 'vertical', 'other'],
        });
      }
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate22.errors = vErrors;
  return vErrors === null;
}

function validate30(data, path) {
  let vErrors = null;
  if (typeof data === 'string') {
    if (func3(data) > 100000) {
      vErrors = fault(vErrors, path, 'maxLength', { limit: 100000 });
    }
    if (func3(data) < 1) {
      vErrors = fault(vErrors, path, 'minLength', { limit: 1 });
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'string' });
  }
  validate30.errors = vErrors;
  return vErrors === null;
}

function validate29(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['type', 'text']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known1.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known1,
        });
      }
    }
    if (data.type !== undefined) {
      if ('paragraph' !== data.type) {
        vErrors = fault(vErrors, path + '/type', 'const', { allowedValue: 'paragraph' });
      }
    }
    if (data.text !== undefined) {
      vErrors = below(validate30, data.text, path + '/text', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate29.errors = vErrors;
  return vErrors === null;
}

function validate34(data, path) {
  let vErrors = null;
  if (!(
    data === 'proactiveDisclosure' ||
    data === 'requests' ||
    data === 'management' ||
    data === 'platform' ||
    data === 'supervision'
  )) {
    vErrors = fault(vErrors, path, 'enum', {
      allowedValues: ['proactiveDisclosure', 'requests', 'management', 'platform', 'supervision'],
    });
  }
  validate34.errors = vErrors;
  return vErrors === null;
}

function validate32(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['type', 'level', 'text']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known2.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known2,
        });
      }
    }
    if (data.type !== undefined) {
      if ('heading' !== data.type) {
        vErrors = fault(vErrors, path + '/type', 'const', { allowedValue: 'heading' });
      }
    }
    if (data.level !== undefined) {
      let data1 = data.level;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        vErrors = fault(vErrors, path + '/level', 'type', { type: 'integer' });
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 4 || isNaN(data1)) {
          vErrors = fault(vErrors, path + '/level', 'maximum', { comparison: '<=', limit: 4 });
        }
        if (data1 < 2 || isNaN(data1)) {
          vErrors = fault(vErrors, path + '/level', 'minimum', { comparison: '>=', limit: 2 });
        }
      }
    }
    if (data.text !== undefined) {
      vErrors = below(validate23, data.text, path + '/text', vErrors);
    }
    if (data.topic !== undefined) {
      vErrors = below(validate34, data.topic, path + '/topic', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate32.errors = vErrors;
  return vErrors === null;
}

function validate36(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['type', 'rows']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known3.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known3,
        });
      }
    }
    if (data.type !== undefined) {
      if ('table' !== data.type) {
        vErrors = fault(vErrors, path + '/type', 'const', { allowedValue: 'table' });
      }
    }
    if (data.caption !== undefined) {
      vErrors = below(validate23, data.caption, path + '/caption', vErrors);
    }
    if (data.rows !== undefined) {
      let data2 = data.rows;
      if (Array.isArray(data2)) {
        if (data2.length > 5000) {
          vErrors = fault(vErrors, path + '/rows', 'maxItems', { limit: 5000 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (Array.isArray(data3)) {
            if (data3.length > 500) {
              vErrors = fault(vErrors, path + '/rows/' + i0, 'maxItems', { limit: 500 });
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === 'string') {
                if (func3(data4) > 10000) {
                  vErrors = fault(vErrors, path + '/rows/' + i0 + '/' + i1, 'maxLength', {
                    limit: 10000,
                  });
                }
              } else {
                vErrors = fault(vErrors, path + '/rows/' + i0 + '/' + i1, 'type', {
                  type: 'string',
                });
              }
            }
          } else {
            vErrors = fault(vErrors, path + '/rows/' + i0, 'type', { type: 'array' });
          }
        }
      } else {
        vErrors = fault(vErrors, path + '/rows', 'type', { type: 'array' });
      }
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate36.errors = vErrors;
  return vErrors === null;
}

function validate38(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['type']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known4.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known4,
        });
      }
    }
    if (data.type !== undefined) {
      if ('figure' !== data.type) {
        vErrors = fault(vErrors, path + '/type', 'const', { allowedValue: 'figure' });
      }
    }
    if (data.caption !== undefined) {
      vErrors = below(validate23, data.caption, path + '/caption', vErrors);
    }
    if (data.alt !== undefined) {
      vErrors = below(validate30, data.alt, path + '/alt', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate38.errors = vErrors;
  return vErrors === null;
}

function validate28(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['type']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (!(
        data0 === 'paragraph' ||
        data0 === 'heading' ||
        data0 === 'table' ||
        data0 === 'figure'
      )) {
        vErrors = fault(vErrors, path + '/type', 'enum', {
          allowedValues: ['paragraph', 'heading', 'table', 'figure'],
        });
      }
    }
    const tag0 = data.type;
    if (typeof tag0 == 'string') {
      if (tag0 === 'paragraph') {
        vErrors = below(validate29, data, path, vErrors);
      } else if (tag0 === 'heading') {
        vErrors = below(validate32, data, path, vErrors);
      } else if (tag0 === 'table') {
        vErrors = below(validate36, data, path, vErrors);
      } else if (tag0 === 'figure') {
        vErrors = below(validate38, data, path, vErrors);
      } else {
        vErrors = fault(vErrors, path, 'discriminator', {
          error: 'mapping',
          tag: 'type',
          tagValue: tag0,
        });
      }
    } else {
      vErrors = fault(vErrors, path, 'discriminator', {
        error: 'tag',
        tag: 'type',
        tagValue: tag0,
      });
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate28.errors = vErrors;
  return vErrors === null;
}

function validate27(data, path) {
  let vErrors = null;
  if (Array.isArray(data)) {
    if (data.length > 5000) {
      vErrors = fault(vErrors, path, 'maxItems', { limit: 5000 });
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      vErrors = below(validate28, data[i0], path + '/' + i0, vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'array' });
  }
  validate27.errors = vErrors;
  return vErrors === null;
}

function validate47(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!known5.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known5,
        });
      }
    }
    if (data.office !== undefined) {
      vErrors = below(validate23, data.office, path + '/office', vErrors);
    }
    if (data.address !== undefined) {
      vErrors = below(validate23, data.address, path + '/address', vErrors);
    }
    if (data.postalCode !== undefined) {
      vErrors = below(validate23, data.postalCode, path + '/postalCode', vErrors);
    }
    if (data.telephone !== undefined) {
      vErrors = below(validate23, data.telephone, path + '/telephone', vErrors);
    }
    if (data.fax !== undefined) {
      vErrors = below(validate23, data.fax, path + '/fax', vErrors);
    }
    if (data.email !== undefined) {
      vErrors = below(validate23, data.email, path + '/email', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate47.errors = vErrors;
  return vErrors === null;
}

const formats0 = formats.date;

function validate56(data, path) {
  let vErrors = null;
  if (typeof data === 'string') {
    if (!formats0(data)) {
      vErrors = fault(vErrors, path, 'format', { format: 'date' });
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'string' });
  }
  validate56.errors = vErrors;
  return vErrors === null;
}

const formats2 = formats.uri;

function validate55(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!known6.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known6,
        });
      }
    }
    if (data.publishedOn !== undefined) {
      vErrors = below(validate56, data.publishedOn, path + '/publishedOn', vErrors);
    }
    if (data.preparedOn !== undefined) {
      vErrors = below(validate56, data.preparedOn, path + '/preparedOn', vErrors);
    }
    if (data.url !== undefined) {
      let data2 = data.url;
      if (typeof data2 === 'string') {
        if (func3(data2) > 2000) {
          vErrors = fault(vErrors, path + '/url', 'maxLength', { limit: 2000 });
        }
        if (!formats2(data2)) {
          vErrors = fault(vErrors, path + '/url', 'format', { format: 'uri' });
        }
      } else {
        vErrors = fault(vErrors, path + '/url', 'type', { type: 'string' });
      }
    }
    if (data.indexNumber !== undefined) {
      vErrors = below(validate23, data.indexNumber, path + '/indexNumber', vErrors);
    }
    if (data.documentNumber !== undefined) {
      vErrors = below(validate23, data.documentNumber, path + '/documentNumber', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate55.errors = vErrors;
  return vErrors === null;
}

function validate65(data, path) {
  let vErrors = null;
  if (
    !(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data)) &&
    data !== null
  ) {
    vErrors = fault(vErrors, path, 'type', { type: ['integer', 'null'] });
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 999999999999 || isNaN(data)) {
      vErrors = fault(vErrors, path, 'maximum', { comparison: '<=', limit: 999999999999 });
    }
    if (data < 0 || isNaN(data)) {
      vErrors = fault(vErrors, path, 'minimum', { comparison: '>=', limit: 0 });
    }
  }
  validate65.errors = vErrors;
  return vErrors === null;
}

function validate64(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['issued', 'repealed', 'inForce']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known7.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known7,
        });
      }
    }
    if (data.issued !== undefined) {
      vErrors = below(validate65, data.issued, path + '/issued', vErrors);
    }
    if (data.repealed !== undefined) {
      vErrors = below(validate65, data.repealed, path + '/repealed', vErrors);
    }
    if (data.inForce !== undefined) {
      vErrors = below(validate65, data.inForce, path + '/inForce', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate64.errors = vErrors;
  return vErrors === null;
}

function validate71(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['decisions']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known8.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known8,
        });
      }
    }
    if (data.decisions !== undefined) {
      vErrors = below(validate65, data.decisions, path + '/decisions', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate71.errors = vErrors;
  return vErrors === null;
}

function validate77(data, path) {
  let vErrors = null;
  if (!(typeof data == 'number' && isFinite(data)) && data !== null) {
    vErrors = fault(vErrors, path, 'type', { type: ['number', 'null'] });
  }
  if (typeof data == 'number' && isFinite(data)) {
    if (data > 999999999999 || isNaN(data)) {
      vErrors = fault(vErrors, path, 'maximum', { comparison: '<=', limit: 999999999999 });
    }
    if (data < 0 || isNaN(data)) {
      vErrors = fault(vErrors, path, 'minimum', { comparison: '>=', limit: 0 });
    }
  }
  validate77.errors = vErrors;
  return vErrors === null;
}

function validate76(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['amount']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known9.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known9,
        });
      }
    }
    if (data.amount !== undefined) {
      vErrors = below(validate77, data.amount, path + '/amount', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate76.errors = vErrors;
  return vErrors === null;
}

function validate63(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of [
      'rules',
      'normativeDocuments',
      'licensing',
      'penalties',
      'compulsion',
      'fees',
    ]) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known10.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known10,
        });
      }
    }
    if (data.rules !== undefined) {
      vErrors = below(validate64, data.rules, path + '/rules', vErrors);
    }
    if (data.normativeDocuments !== undefined) {
      vErrors = below(validate64, data.normativeDocuments, path + '/normativeDocuments', vErrors);
    }
    if (data.licensing !== undefined) {
      vErrors = below(validate71, data.licensing, path + '/licensing', vErrors);
    }
    if (data.penalties !== undefined) {
      vErrors = below(validate71, data.penalties, path + '/penalties', vErrors);
    }
    if (data.compulsion !== undefined) {
      vErrors = below(validate71, data.compulsion, path + '/compulsion', vErrors);
    }
    if (data.fees !== undefined) {
      vErrors = below(validate76, data.fees, path + '/fees', vErrors);
    }
    if (data.prose !== undefined) {
      vErrors = below(validate27, data.prose, path + '/prose', vErrors);
    }
    if (data.notes !== undefined) {
      vErrors = below(validate27, data.notes, path + '/notes', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate63.errors = vErrors;
  return vErrors === null;
}

function validate86(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['commercial', 'research', 'publicInterest', 'legalService', 'other']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known11.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known11,
        });
      }
    }
    if (data.commercial !== undefined) {
      vErrors = below(validate65, data.commercial, path + '/commercial', vErrors);
    }
    if (data.research !== undefined) {
      vErrors = below(validate65, data.research, path + '/research', vErrors);
    }
    if (data.publicInterest !== undefined) {
      vErrors = below(validate65, data.publicInterest, path + '/publicInterest', vErrors);
    }
    if (data.legalService !== undefined) {
      vErrors = below(validate65, data.legalService, path + '/legalService', vErrors);
    }
    if (data.other !== undefined) {
      vErrors = below(validate65, data.other, path + '/other', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate86.errors = vErrors;
  return vErrors === null;
}

function validate84(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['naturalPerson', 'organizations', 'total']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known12.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known12,
        });
      }
    }
    if (data.naturalPerson !== undefined) {
      vErrors = below(validate65, data.naturalPerson, path + '/naturalPerson', vErrors);
    }
    if (data.organizations !== undefined) {
      vErrors = below(validate86, data.organizations, path + '/organizations', vErrors);
    }
    if (data.total !== undefined) {
      vErrors = below(validate65, data.total, path + '/total', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate84.errors = vErrors;
  return vErrors === null;
}

function validate99(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of [
      'stateSecret',
      'prohibitedByLaw',
      'securityAndStability',
      'thirdPartyRights',
      'internalAffairs',
      'deliberativeProcess',
      'enforcementFile',
      'administrativeInquiry',
    ]) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known13.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known13,
        });
      }
    }
    if (data.stateSecret !== undefined) {
      vErrors = below(validate84, data.stateSecret, path + '/stateSecret', vErrors);
    }
    if (data.prohibitedByLaw !== undefined) {
      vErrors = below(validate84, data.prohibitedByLaw, path + '/prohibitedByLaw', vErrors);
    }
    if (data.securityAndStability !== undefined) {
      vErrors = below(
        validate84,
        data.securityAndStability,
        path + '/securityAndStability',
        vErrors,
      );
    }
    if (data.thirdPartyRights !== undefined) {
      vErrors = below(validate84, data.thirdPartyRights, path + '/thirdPartyRights', vErrors);
    }
    if (data.internalAffairs !== undefined) {
      vErrors = below(validate84, data.internalAffairs, path + '/internalAffairs', vErrors);
    }
    if (data.deliberativeProcess !== undefined) {
      vErrors = below(validate84, data.deliberativeProcess, path + '/deliberativeProcess', vErrors);
    }
    if (data.enforcementFile !== undefined) {
      vErrors = below(validate84, data.enforcementFile, path + '/enforcementFile', vErrors);
    }
    if (data.administrativeInquiry !== undefined) {
      vErrors = below(
        validate84,
        data.administrativeInquiry,
        path + '/administrativeInquiry',
        vErrors,
      );
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate99.errors = vErrors;
  return vErrors === null;
}

function validate109(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['notHeld', 'creationRequired', 'stillUnclear']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known14.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known14,
        });
      }
    }
    if (data.notHeld !== undefined) {
      vErrors = below(validate84, data.notHeld, path + '/notHeld', vErrors);
    }
    if (data.creationRequired !== undefined) {
      vErrors = below(validate84, data.creationRequired, path + '/creationRequired', vErrors);
    }
    if (data.stillUnclear !== undefined) {
      vErrors = below(validate84, data.stillUnclear, path + '/stillUnclear', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate109.errors = vErrors;
  return vErrors === null;
}

function validate114(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of [
      'petitionOrComplaint',
      'repeated',
      'publicPublication',
      'excessive',
      'confirmationOrReissue',
    ]) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known15.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known15,
        });
      }
    }
    if (data.petitionOrComplaint !== undefined) {
      vErrors = below(validate84, data.petitionOrComplaint, path + '/petitionOrComplaint', vErrors);
    }
    if (data.repeated !== undefined) {
      vErrors = below(validate84, data.repeated, path + '/repeated', vErrors);
    }
    if (data.publicPublication !== undefined) {
      vErrors = below(validate84, data.publicPublication, path + '/publicPublication', vErrors);
    }
    if (data.excessive !== undefined) {
      vErrors = below(validate84, data.excessive, path + '/excessive', vErrors);
    }
    if (data.confirmationOrReissue !== undefined) {
      vErrors = below(
        validate84,
        data.confirmationOrReissue,
        path + '/confirmationOrReissue',
        vErrors,
      );
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate114.errors = vErrors;
  return vErrors === null;
}

function validate121(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['correctionOverdue', 'feeUnpaid', 'other']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known16.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known16,
        });
      }
    }
    if (data.correctionOverdue !== undefined) {
      vErrors = below(validate84, data.correctionOverdue, path + '/correctionOverdue', vErrors);
    }
    if (data.feeUnpaid !== undefined) {
      vErrors = below(validate84, data.feeUnpaid, path + '/feeUnpaid', vErrors);
    }
    if (data.other !== undefined) {
      vErrors = below(validate84, data.other, path + '/other', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate121.errors = vErrors;
  return vErrors === null;
}

function validate96(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of [
      'granted',
      'partiallyGranted',
      'denied',
      'notProvided',
      'notProcessed',
      'other',
      'total',
    ]) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known17.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known17,
        });
      }
    }
    if (data.granted !== undefined) {
      vErrors = below(validate84, data.granted, path + '/granted', vErrors);
    }
    if (data.partiallyGranted !== undefined) {
      vErrors = below(validate84, data.partiallyGranted, path + '/partiallyGranted', vErrors);
    }
    if (data.denied !== undefined) {
      vErrors = below(validate99, data.denied, path + '/denied', vErrors);
    }
    if (data.notProvided !== undefined) {
      vErrors = below(validate109, data.notProvided, path + '/notProvided', vErrors);
    }
    if (data.notProcessed !== undefined) {
      vErrors = below(validate114, data.notProcessed, path + '/notProcessed', vErrors);
    }
    if (data.other !== undefined) {
      vErrors = below(validate121, data.other, path + '/other', vErrors);
    }
    if (data.total !== undefined) {
      vErrors = below(validate84, data.total, path + '/total', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate96.errors = vErrors;
  return vErrors === null;
}

function validate83(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['received', 'carriedOver', 'outcomes', 'carriedForward']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known18.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known18,
        });
      }
    }
    if (data.received !== undefined) {
      vErrors = below(validate84, data.received, path + '/received', vErrors);
    }
    if (data.carriedOver !== undefined) {
      vErrors = below(validate84, data.carriedOver, path + '/carriedOver', vErrors);
    }
    if (data.outcomes !== undefined) {
      vErrors = below(validate96, data.outcomes, path + '/outcomes', vErrors);
    }
    if (data.carriedForward !== undefined) {
      vErrors = below(validate84, data.carriedForward, path + '/carriedForward', vErrors);
    }
    if (data.prose !== undefined) {
      vErrors = below(validate27, data.prose, path + '/prose', vErrors);
    }
    if (data.notes !== undefined) {
      vErrors = below(validate27, data.notes, path + '/notes', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate83.errors = vErrors;
  return vErrors === null;
}

function validate133(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['upheld', 'corrected', 'other', 'pending', 'total']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known19.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known19,
        });
      }
    }
    if (data.upheld !== undefined) {
      vErrors = below(validate65, data.upheld, path + '/upheld', vErrors);
    }
    if (data.corrected !== undefined) {
      vErrors = below(validate65, data.corrected, path + '/corrected', vErrors);
    }
    if (data.other !== undefined) {
      vErrors = below(validate65, data.other, path + '/other', vErrors);
    }
    if (data.pending !== undefined) {
      vErrors = below(validate65, data.pending, path + '/pending', vErrors);
    }
    if (data.total !== undefined) {
      vErrors = below(validate65, data.total, path + '/total', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate133.errors = vErrors;
  return vErrors === null;
}

function validate140(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['direct', 'afterReconsideration']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known20.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known20,
        });
      }
    }
    if (data.direct !== undefined) {
      vErrors = below(validate133, data.direct, path + '/direct', vErrors);
    }
    if (data.afterReconsideration !== undefined) {
      vErrors = below(
        validate133,
        data.afterReconsideration,
        path + '/afterReconsideration',
        vErrors,
      );
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate140.errors = vErrors;
  return vErrors === null;
}

function validate132(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['reconsideration', 'litigation']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known21.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known21,
        });
      }
    }
    if (data.reconsideration !== undefined) {
      vErrors = below(validate133, data.reconsideration, path + '/reconsideration', vErrors);
    }
    if (data.litigation !== undefined) {
      vErrors = below(validate140, data.litigation, path + '/litigation', vErrors);
    }
    if (data.prose !== undefined) {
      vErrors = below(validate27, data.prose, path + '/prose', vErrors);
    }
    if (data.notes !== undefined) {
      vErrors = below(validate27, data.notes, path + '/notes', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate132.errors = vErrors;
  return vErrors === null;
}

function validate149(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!known22.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known22,
        });
      }
    }
    if (data.noticesIssued !== undefined) {
      vErrors = below(validate65, data.noticesIssued, path + '/noticesIssued', vErrors);
    }
    if (data.amountNoticed !== undefined) {
      vErrors = below(validate77, data.amountNoticed, path + '/amountNoticed', vErrors);
    }
    if (data.casesCharged !== undefined) {
      vErrors = below(validate65, data.casesCharged, path + '/casesCharged', vErrors);
    }
    if (data.amountReceived !== undefined) {
      vErrors = below(validate77, data.amountReceived, path + '/amountReceived', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate149.errors = vErrors;
  return vErrors === null;
}

function validate155(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['supersedes', 'on', 'reason']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known23.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known23,
        });
      }
    }
    if (data.supersedes !== undefined) {
      vErrors = below(validate23, data.supersedes, path + '/supersedes', vErrors);
    }
    if (data.on !== undefined) {
      vErrors = below(validate56, data.on, path + '/on', vErrors);
    }
    if (data.reason !== undefined) {
      vErrors = below(validate30, data.reason, path + '/reason', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate155.errors = vErrors;
  return vErrors === null;
}

const pattern3 = new RegExp('^(/[A-Za-z0-9]+)+$', 'u');

function validate161(data, path) {
  let vErrors = null;
  if (typeof data === 'string') {
    if (func3(data) > 200) {
      vErrors = fault(vErrors, path, 'maxLength', { limit: 200 });
    }
    if (!pattern3.test(data)) {
      vErrors = fault(vErrors, path, 'pattern', { pattern: '^(/[A-Za-z0-9]+)+$' });
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'string' });
  }
  validate161.errors = vErrors;
  return vErrors === null;
}

function validate160(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['at', 'kind', 'text']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known24.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known24,
        });
      }
    }
    if (data.at !== undefined) {
      vErrors = below(validate161, data.at, path + '/at', vErrors);
    }
    if (data.kind !== undefined) {
      let data1 = data.kind;
      if (!(
        data1 === 'blank' ||
        data1 === 'slash' ||
        data1 === 'dash' ||
        data1 === 'text' ||
        data1 === 'unreadable'
      )) {
        vErrors = fault(vErrors, path + '/kind', 'enum', {
          allowedValues: ['blank', 'slash', 'dash', 'text', 'unreadable'],
        });
      }
    }
    if (data.text !== undefined) {
      let data2 = data.text;
      if (typeof data2 === 'string') {
        if (func3(data2) > 1000) {
          vErrors = fault(vErrors, path + '/text', 'maxLength', { limit: 1000 });
        }
      } else {
        vErrors = fault(vErrors, path + '/text', 'type', { type: 'string' });
      }
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate160.errors = vErrors;
  return vErrors === null;
}

const pattern4 = new RegExp('^[a-z]+/[a-z]+(-[a-z]+)*$', 'u');

function validate165(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['at', 'value']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known25.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known25,
        });
      }
    }
    if (data.at !== undefined) {
      vErrors = below(validate161, data.at, path + '/at', vErrors);
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (!(typeof data1 == 'number' && isFinite(data1)) && data1 !== null) {
        vErrors = fault(vErrors, path + '/value', 'type', { type: ['number', 'null'] });
      }
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate165.errors = vErrors;
  return vErrors === null;
}

function validate164(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of ['code', 'cells', 'reason', 'by', 'on']) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known26.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known26,
        });
      }
    }
    if (data.code !== undefined) {
      let data0 = data.code;
      if (typeof data0 === 'string') {
        if (func3(data0) > 100) {
          vErrors = fault(vErrors, path + '/code', 'maxLength', { limit: 100 });
        }
        if (!pattern4.test(data0)) {
          vErrors = fault(vErrors, path + '/code', 'pattern', {
            pattern: '^[a-z]+/[a-z]+(-[a-z]+)*$',
          });
        }
      } else {
        vErrors = fault(vErrors, path + '/code', 'type', { type: 'string' });
      }
    }
    if (data.cells !== undefined) {
      let data1 = data.cells;
      if (Array.isArray(data1)) {
        if (data1.length > 200) {
          vErrors = fault(vErrors, path + '/cells', 'maxItems', { limit: 200 });
        }
        if (data1.length < 1) {
          vErrors = fault(vErrors, path + '/cells', 'minItems', { limit: 1 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = below(validate165, data1[i0], path + '/cells/' + i0, vErrors);
        }
      } else {
        vErrors = fault(vErrors, path + '/cells', 'type', { type: 'array' });
      }
    }
    if (data.reason !== undefined) {
      vErrors = below(validate30, data.reason, path + '/reason', vErrors);
    }
    if (data.by !== undefined) {
      vErrors = below(validate23, data.by, path + '/by', vErrors);
    }
    if (data.on !== undefined) {
      vErrors = below(validate56, data.on, path + '/on', vErrors);
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate164.errors = vErrors;
  return vErrors === null;
}

function validate21(data, path) {
  let vErrors = null;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const prop0 of [
      'edition',
      'year',
      'agency',
      'title',
      'proactiveDisclosure',
      'requests',
      'disputes',
    ]) {
      if (data[prop0] === undefined) {
        vErrors = fault(vErrors, path, 'required', { missingProperty: prop0 });
      }
    }
    for (const key0 in data) {
      if (!known27.includes(key0)) {
        vErrors = fault(vErrors, path, 'additionalProperties', {
          additionalProperty: key0,
          known: known27,
        });
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 === 'string') {
        if (func3(data0) > 2000) {
          vErrors = fault(vErrors, path + '/$schema', 'maxLength', { limit: 2000 });
        }
      } else {
        vErrors = fault(vErrors, path + '/$schema', 'type', { type: 'string' });
      }
    }
    if (data.edition !== undefined) {
      if ('2021' !== data.edition) {
        vErrors = fault(vErrors, path + '/edition', 'const', { allowedValue: '2021' });
      }
    }
    if (data.year !== undefined) {
      let data2 = data.year;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        vErrors = fault(vErrors, path + '/year', 'type', { type: 'integer' });
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 2100 || isNaN(data2)) {
          vErrors = fault(vErrors, path + '/year', 'maximum', { comparison: '<=', limit: 2100 });
        }
        if (data2 < 2008 || isNaN(data2)) {
          vErrors = fault(vErrors, path + '/year', 'minimum', { comparison: '>=', limit: 2008 });
        }
      }
    }
    if (data.scope !== undefined) {
      let data3 = data.scope;
      if (!(data3 === 'own' || data3 === 'summed')) {
        vErrors = fault(vErrors, path + '/scope', 'enum', { allowedValues: ['own', 'summed'] });
      }
    }
    if (data.agency !== undefined) {
      vErrors = below(validate22, data.agency, path + '/agency', vErrors);
    }
    if (data.title !== undefined) {
      vErrors = below(validate23, data.title, path + '/title', vErrors);
    }
    if (data.preface !== undefined) {
      vErrors = below(validate27, data.preface, path + '/preface', vErrors);
    }
    if (data.contact !== undefined) {
      vErrors = below(validate47, data.contact, path + '/contact', vErrors);
    }
    if (data.publication !== undefined) {
      vErrors = below(validate55, data.publication, path + '/publication', vErrors);
    }
    if (data.overview !== undefined) {
      vErrors = below(validate27, data.overview, path + '/overview', vErrors);
    }
    if (data.proactiveDisclosure !== undefined) {
      vErrors = below(validate63, data.proactiveDisclosure, path + '/proactiveDisclosure', vErrors);
    }
    if (data.requests !== undefined) {
      vErrors = below(validate83, data.requests, path + '/requests', vErrors);
    }
    if (data.disputes !== undefined) {
      vErrors = below(validate132, data.disputes, path + '/disputes', vErrors);
    }
    if (data.problemsAndImprovements !== undefined) {
      vErrors = below(
        validate27,
        data.problemsAndImprovements,
        path + '/problemsAndImprovements',
        vErrors,
      );
    }
    if (data.otherMatters !== undefined) {
      vErrors = below(validate27, data.otherMatters, path + '/otherMatters', vErrors);
    }
    if (data.processingFees !== undefined) {
      vErrors = below(validate149, data.processingFees, path + '/processingFees', vErrors);
    }
    if (data.correction !== undefined) {
      vErrors = below(validate155, data.correction, path + '/correction', vErrors);
    }
    if (data.remarks !== undefined) {
      let data17 = data.remarks;
      if (Array.isArray(data17)) {
        if (data17.length > 1000) {
          vErrors = fault(vErrors, path + '/remarks', 'maxItems', { limit: 1000 });
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          vErrors = below(validate160, data17[i0], path + '/remarks/' + i0, vErrors);
        }
      } else {
        vErrors = fault(vErrors, path + '/remarks', 'type', { type: 'array' });
      }
    }
    if (data.waivers !== undefined) {
      let data19 = data.waivers;
      if (Array.isArray(data19)) {
        if (data19.length > 1000) {
          vErrors = fault(vErrors, path + '/waivers', 'maxItems', { limit: 1000 });
        }
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          vErrors = below(validate164, data19[i1], path + '/waivers/' + i1, vErrors);
        }
      } else {
        vErrors = fault(vErrors, path + '/waivers', 'type', { type: 'array' });
      }
    }
    if (data.extensions !== undefined) {
      let data21 = data.extensions;
      if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
        for (const key1 in data21) {
          const _errs29 = vErrors?.length;
          if (typeof key1 === 'string') {
            if (!formats2(key1)) {
              vErrors = fault(vErrors, path + '/extensions', 'format', { format: 'uri' });
            }
          } else {
            vErrors = fault(vErrors, path + '/extensions', 'type', { type: 'string' });
          }
          var valid5 = _errs29 === vErrors?.length;
          if (!valid5) {
            vErrors = fault(vErrors, path + '/extensions', 'propertyNames', { propertyName: key1 });
          }
        }
      } else {
        vErrors = fault(vErrors, path + '/extensions', 'type', { type: 'object' });
      }
    }
  } else {
    vErrors = fault(vErrors, path, 'type', { type: 'object' });
  }
  validate21.errors = vErrors;
  return vErrors === null;
}
