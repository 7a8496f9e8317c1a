// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import { codePoints } from '../../shape/code-points.ts';
import * as formats from '../../shape/formats.ts';
import { every, record, sized } from '../../shape/matching.ts';

const pattern0 = new RegExp('^(/[A-Za-z0-9]+)+$', 'u');
const pattern1 = new RegExp('^[^\\r\\n]+$', 'u');
const pattern2 = new RegExp('^[0-9A-Z]{18}$', 'u');
const pattern3 = new RegExp('^[0-9]{6}([0-9]{3}){0,2}$', 'u');
const pattern4 = new RegExp('^[a-z]+/[a-z]+(-[a-z]+)*$', 'u');
const isCount = (v: any): boolean =>
  (Number.isInteger(v) && v >= 0 && v <= 999999999999) || v === null;
const isChange = (v: any): boolean =>
  (Number.isInteger(v) && v >= -999999999999 && v <= 999999999999) || v === null;
const isAmount = (v: any): boolean =>
  (Number.isFinite(v) && v >= 0 && v <= 999999999999) || v === null;
const isCellAddress = (v: any): boolean =>
  typeof v === 'string' && (v.length <= 200 || codePoints(v) <= 200) && pattern0.test(v);
const isDate = (v: any): boolean => typeof v === 'string' && formats.date(v);
const isLine = (v: any): boolean =>
  typeof v === 'string' &&
  v !== '' &&
  (v.length <= 500 || codePoints(v) <= 500) &&
  pattern1.test(v);
const isProse = (v: any): boolean =>
  Array.isArray(v) && v.length <= 5000 && every(v, (v) => isProseBlock(v));
const isProseBlock = (v: any): boolean =>
  isParagraph(v) || isHeading(v) || isProseTable(v) || isFigure(v);
const isText = (v: any): boolean =>
  typeof v === 'string' && v !== '' && (v.length <= 100000 || codePoints(v) <= 100000);
const isParagraph = (v: any): boolean =>
  record(v) && v.type === 'paragraph' && isText(v.text) && sized(v, 2);
const isTopic = (v: any): boolean =>
  v === 'proactiveDisclosure' ||
  v === 'requests' ||
  v === 'management' ||
  v === 'platform' ||
  v === 'supervision';
const isHeading = (v: any): boolean =>
  record(v) &&
  v.type === 'heading' &&
  Number.isInteger(v.level) &&
  v.level >= 2 &&
  v.level <= 4 &&
  isLine(v.text) &&
  (v.topic === undefined || isTopic(v.topic)) &&
  sized(v, 3 + (v.topic === undefined ? 0 : 1));
const isProseTable = (v: any): boolean =>
  record(v) &&
  v.type === 'table' &&
  (v.caption === undefined || isLine(v.caption)) &&
  Array.isArray(v.rows) &&
  v.rows.length <= 5000 &&
  every(
    v.rows,
    (v) =>
      Array.isArray(v) &&
      v.length <= 500 &&
      every(v, (v) => typeof v === 'string' && (v.length <= 10000 || codePoints(v) <= 10000)),
  ) &&
  sized(v, 2 + (v.caption === undefined ? 0 : 1));
const isFigure = (v: any): boolean =>
  record(v) &&
  v.type === 'figure' &&
  (v.caption === undefined || isLine(v.caption)) &&
  (v.alt === undefined || isText(v.alt)) &&
  sized(v, 1 + (v.caption === undefined ? 0 : 1) + (v.alt === undefined ? 0 : 1));
const isAgency = (v: any): boolean =>
  record(v) &&
  isLine(v.name) &&
  (v.code === undefined || (typeof v.code === 'string' && pattern2.test(v.code))) &&
  (v.regionCode === undefined ||
    (typeof v.regionCode === 'string' && pattern3.test(v.regionCode))) &&
  (v.level === undefined ||
    v.level === 'national' ||
    v.level === 'provincial' ||
    v.level === 'prefectural' ||
    v.level === 'county' ||
    v.level === 'township') &&
  (v.kind === undefined ||
    v.kind === 'government' ||
    v.kind === 'department' ||
    v.kind === 'agencyOffice' ||
    v.kind === 'vertical' ||
    v.kind === 'other') &&
  sized(
    v,
    1 +
      (v.code === undefined ? 0 : 1) +
      (v.regionCode === undefined ? 0 : 1) +
      (v.level === undefined ? 0 : 1) +
      (v.kind === undefined ? 0 : 1),
  );
const isContact = (v: any): boolean =>
  record(v) &&
  (v.office === undefined || isLine(v.office)) &&
  (v.address === undefined || isLine(v.address)) &&
  (v.postalCode === undefined || isLine(v.postalCode)) &&
  (v.telephone === undefined || isLine(v.telephone)) &&
  (v.fax === undefined || isLine(v.fax)) &&
  (v.email === undefined || isLine(v.email)) &&
  sized(
    v,
    0 +
      (v.office === undefined ? 0 : 1) +
      (v.address === undefined ? 0 : 1) +
      (v.postalCode === undefined ? 0 : 1) +
      (v.telephone === undefined ? 0 : 1) +
      (v.fax === undefined ? 0 : 1) +
      (v.email === undefined ? 0 : 1),
  );
const isPublication = (v: any): boolean =>
  record(v) &&
  (v.publishedOn === undefined || isDate(v.publishedOn)) &&
  (v.preparedOn === undefined || isDate(v.preparedOn)) &&
  (v.url === undefined ||
    (typeof v.url === 'string' &&
      (v.url.length <= 2000 || codePoints(v.url) <= 2000) &&
      formats.uri(v.url))) &&
  (v.indexNumber === undefined || isLine(v.indexNumber)) &&
  (v.documentNumber === undefined || isLine(v.documentNumber)) &&
  sized(
    v,
    0 +
      (v.publishedOn === undefined ? 0 : 1) +
      (v.preparedOn === undefined ? 0 : 1) +
      (v.url === undefined ? 0 : 1) +
      (v.indexNumber === undefined ? 0 : 1) +
      (v.documentNumber === undefined ? 0 : 1),
  );
const isProcessingFees = (v: any): boolean =>
  record(v) &&
  (v.noticesIssued === undefined || isCount(v.noticesIssued)) &&
  (v.amountNoticed === undefined || isAmount(v.amountNoticed)) &&
  (v.casesCharged === undefined || isCount(v.casesCharged)) &&
  (v.amountReceived === undefined || isAmount(v.amountReceived)) &&
  sized(
    v,
    0 +
      (v.noticesIssued === undefined ? 0 : 1) +
      (v.amountNoticed === undefined ? 0 : 1) +
      (v.casesCharged === undefined ? 0 : 1) +
      (v.amountReceived === undefined ? 0 : 1),
  );
const isCorrection = (v: any): boolean =>
  record(v) && isLine(v.supersedes) && isDate(v.on) && isText(v.reason) && sized(v, 3);
const isRemark = (v: any): boolean =>
  record(v) &&
  isCellAddress(v.at) &&
  (v.kind === 'blank' ||
    v.kind === 'slash' ||
    v.kind === 'dash' ||
    v.kind === 'text' ||
    v.kind === 'unreadable') &&
  typeof v.text === 'string' &&
  (v.text.length <= 1000 || codePoints(v.text) <= 1000) &&
  sized(v, 3);
const isWaiver = (v: any): boolean =>
  record(v) &&
  typeof v.code === 'string' &&
  (v.code.length <= 100 || codePoints(v.code) <= 100) &&
  pattern4.test(v.code) &&
  Array.isArray(v.cells) &&
  v.cells.length >= 1 &&
  v.cells.length <= 200 &&
  every(v.cells, (v) => isWaivedCell(v)) &&
  isText(v.reason) &&
  isLine(v.by) &&
  isDate(v.on) &&
  sized(v, 5);
const isWaivedCell = (v: any): boolean =>
  record(v) && isCellAddress(v.at) && (Number.isFinite(v.value) || v.value === null) && sized(v, 2);
const isDocumentFigures = (v: any): boolean =>
  record(v) &&
  isCount(v.produced) &&
  isCount(v.disclosed) &&
  isCount(v.disclosedTotal) &&
  sized(v, 3);
const isServiceFigures = (v: any): boolean =>
  record(v) &&
  isCount(v.priorItems) &&
  isChange(v.itemsChange) &&
  isCount(v.decisions) &&
  sized(v, 3);
const isFeeFigures = (v: any): boolean =>
  record(v) && isCount(v.priorItems) && isChange(v.itemsChange) && sized(v, 2);
const isProcurementFigures = (v: any): boolean =>
  record(v) && isCount(v.projects) && isAmount(v.amount) && sized(v, 2);
const isProactiveDisclosure = (v: any): boolean =>
  record(v) &&
  isDocumentFigures(v.rules) &&
  isDocumentFigures(v.normativeDocuments) &&
  isServiceFigures(v.licensing) &&
  isServiceFigures(v.otherServices) &&
  isServiceFigures(v.penalties) &&
  isServiceFigures(v.compulsion) &&
  isFeeFigures(v.fees) &&
  isProcurementFigures(v.procurement) &&
  (v.prose === undefined || isProse(v.prose)) &&
  (v.notes === undefined || isProse(v.notes)) &&
  sized(v, 8 + (v.prose === undefined ? 0 : 1) + (v.notes === undefined ? 0 : 1));
const isOrganizationFigures = (v: any): boolean =>
  record(v) &&
  isCount(v.commercial) &&
  isCount(v.research) &&
  isCount(v.publicInterest) &&
  isCount(v.legalService) &&
  isCount(v.other) &&
  sized(v, 5);
const isApplicantFigures = (v: any): boolean =>
  record(v) &&
  isCount(v.naturalPerson) &&
  isOrganizationFigures(v.organizations) &&
  isCount(v.total) &&
  sized(v, 3);
const isDeniedOutcomes = (v: any): boolean =>
  record(v) &&
  isApplicantFigures(v.stateSecret) &&
  isApplicantFigures(v.prohibitedByLaw) &&
  isApplicantFigures(v.securityAndStability) &&
  isApplicantFigures(v.thirdPartyRights) &&
  isApplicantFigures(v.internalAffairs) &&
  isApplicantFigures(v.deliberativeProcess) &&
  isApplicantFigures(v.enforcementFile) &&
  isApplicantFigures(v.administrativeInquiry) &&
  sized(v, 8);
const isNotProvidedOutcomes = (v: any): boolean =>
  record(v) &&
  isApplicantFigures(v.notHeld) &&
  isApplicantFigures(v.creationRequired) &&
  isApplicantFigures(v.stillUnclear) &&
  sized(v, 3);
const isNotProcessedOutcomes = (v: any): boolean =>
  record(v) &&
  isApplicantFigures(v.petitionOrComplaint) &&
  isApplicantFigures(v.repeated) &&
  isApplicantFigures(v.publicPublication) &&
  isApplicantFigures(v.excessive) &&
  isApplicantFigures(v.confirmationOrReissue) &&
  sized(v, 5);
const isOutcomes = (v: any): boolean =>
  record(v) &&
  isApplicantFigures(v.granted) &&
  isApplicantFigures(v.partiallyGranted) &&
  isDeniedOutcomes(v.denied) &&
  isNotProvidedOutcomes(v.notProvided) &&
  isNotProcessedOutcomes(v.notProcessed) &&
  isApplicantFigures(v.other) &&
  isApplicantFigures(v.total) &&
  sized(v, 7);
const isRequests = (v: any): boolean =>
  record(v) &&
  isApplicantFigures(v.received) &&
  isApplicantFigures(v.carriedOver) &&
  isOutcomes(v.outcomes) &&
  isApplicantFigures(v.carriedForward) &&
  (v.prose === undefined || isProse(v.prose)) &&
  (v.notes === undefined || isProse(v.notes)) &&
  sized(v, 4 + (v.prose === undefined ? 0 : 1) + (v.notes === undefined ? 0 : 1));
const isDisputeFigures = (v: any): boolean =>
  record(v) &&
  isCount(v.upheld) &&
  isCount(v.corrected) &&
  isCount(v.other) &&
  isCount(v.pending) &&
  isCount(v.total) &&
  sized(v, 5);
const isLitigation = (v: any): boolean =>
  record(v) &&
  isDisputeFigures(v.direct) &&
  isDisputeFigures(v.afterReconsideration) &&
  sized(v, 2);
const isDisputes = (v: any): boolean =>
  record(v) &&
  isDisputeFigures(v.reconsideration) &&
  isLitigation(v.litigation) &&
  (v.prose === undefined || isProse(v.prose)) &&
  (v.notes === undefined || isProse(v.notes)) &&
  sized(v, 2 + (v.prose === undefined ? 0 : 1) + (v.notes === undefined ? 0 : 1));
export const matches = (v: any): boolean =>
  record(v) &&
  (v.$schema === undefined ||
    (typeof v.$schema === 'string' &&
      (v.$schema.length <= 2000 || codePoints(v.$schema) <= 2000))) &&
  v.edition === '2019' &&
  Number.isInteger(v.year) &&
  v.year >= 2008 &&
  v.year <= 2100 &&
  (v.scope === undefined || v.scope === 'own' || v.scope === 'summed') &&
  isAgency(v.agency) &&
  isLine(v.title) &&
  (v.preface === undefined || isProse(v.preface)) &&
  (v.contact === undefined || isContact(v.contact)) &&
  (v.publication === undefined || isPublication(v.publication)) &&
  (v.overview === undefined || isProse(v.overview)) &&
  isProactiveDisclosure(v.proactiveDisclosure) &&
  isRequests(v.requests) &&
  isDisputes(v.disputes) &&
  (v.problemsAndImprovements === undefined || isProse(v.problemsAndImprovements)) &&
  (v.otherMatters === undefined || isProse(v.otherMatters)) &&
  (v.processingFees === undefined || isProcessingFees(v.processingFees)) &&
  (v.correction === undefined || isCorrection(v.correction)) &&
  (v.remarks === undefined ||
    (Array.isArray(v.remarks) &&
      v.remarks.length <= 1000 &&
      every(v.remarks, (v) => isRemark(v)))) &&
  (v.waivers === undefined ||
    (Array.isArray(v.waivers) &&
      v.waivers.length <= 1000 &&
      every(v.waivers, (v) => isWaiver(v)))) &&
  (v.extensions === undefined ||
    (record(v.extensions) &&
      every(Object.keys(v.extensions), (v) => typeof v === 'string' && formats.uri(v)))) &&
  sized(
    v,
    7 +
      (v.$schema === undefined ? 0 : 1) +
      (v.scope === undefined ? 0 : 1) +
      (v.preface === undefined ? 0 : 1) +
      (v.contact === undefined ? 0 : 1) +
      (v.publication === undefined ? 0 : 1) +
      (v.overview === undefined ? 0 : 1) +
      (v.problemsAndImprovements === undefined ? 0 : 1) +
      (v.otherMatters === undefined ? 0 : 1) +
      (v.processingFees === undefined ? 0 : 1) +
      (v.correction === undefined ? 0 : 1) +
      (v.remarks === undefined ? 0 : 1) +
      (v.waivers === undefined ? 0 : 1) +
      (v.extensions === undefined ? 0 : 1),
  );
