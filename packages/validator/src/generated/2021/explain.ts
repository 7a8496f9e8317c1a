// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

// @ts-nocheck
import { codePoints } from '../../shape/code-points.ts';
import { below, choice, each, fault, object, oneOf, range } from '../../shape/explaining.ts';
import type { Fault } from '../../shape/faults.ts';
import * as formats from '../../shape/formats.ts';
import { record } from '../../shape/matching.ts';

export function explain(data: unknown): readonly Fault[] {
return validate21(data) ?? [];
}

const pattern0 = new RegExp("^[^\\r\\n]+$", "u");

function validate23(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 500 && codePoints(data) > 500){
vErrors = fault(vErrors, "", "maxLength", {limit: 500});
}
if(data === ""){
vErrors = fault(vErrors, "", "minLength", {limit: 1});
}
if(!pattern0.test(data)){
vErrors = fault(vErrors, "", "pattern", {pattern: "^[^\\r\\n]+$"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const pattern1 = new RegExp("^[0-9A-Z]{18}$", "u");
const pattern2 = new RegExp("^[0-9]{6}([0-9]{3}){0,2}$", "u");

function validate22(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 1, ["name","code","regionCode","level","kind"]);
vErrors = each(vErrors, validate23, data, ["name"]);
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = fault(vErrors, "/code", "pattern", {pattern: "^[0-9A-Z]{18}$"});
}
}
else {
vErrors = fault(vErrors, "/code", "type", {type: "string"});
}
}
if(data.regionCode !== undefined){
let data2 = data.regionCode;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, "/regionCode", "pattern", {pattern: "^[0-9]{6}([0-9]{3}){0,2}$"});
}
}
else {
vErrors = fault(vErrors, "/regionCode", "type", {type: "string"});
}
}
vErrors = choice(vErrors, data, "level", ["national","provincial","prefectural","county","township"]);
vErrors = choice(vErrors, data, "kind", ["government","department","agencyOffice","vertical","other"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate30(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 100000 && codePoints(data) > 100000){
vErrors = fault(vErrors, "", "maxLength", {limit: 100000});
}
if(data === ""){
vErrors = fault(vErrors, "", "minLength", {limit: 1});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

function validate29(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 2, ["type","text"]);
vErrors = choice(vErrors, data, "type", ["paragraph"]);
vErrors = each(vErrors, validate30, data, ["text"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate34(data){
let vErrors = null;
vErrors = oneOf(vErrors, data, "", ["proactiveDisclosure","requests","management","platform","supervision"]);
return vErrors;
}

function validate32(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["type","level","text","topic"]);
vErrors = choice(vErrors, data, "type", ["heading"]);
if(data.level !== undefined){
let data1 = data.level;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, "/level", "type", {type: "integer"});
}
vErrors = range(vErrors, data1, "/level", 2, 4);
}
vErrors = each(vErrors, validate23, data, ["text"]);
vErrors = each(vErrors, validate34, data, ["topic"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate36(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 2, ["type","rows","caption"]);
vErrors = choice(vErrors, data, "type", ["table"]);
vErrors = each(vErrors, validate23, data, ["caption"]);
if(data.rows !== undefined){
let data2 = data.rows;
if(Array.isArray(data2)){
if(data2.length > 5000){
vErrors = fault(vErrors, "/rows", "maxItems", {limit: 5000});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 500){
vErrors = fault(vErrors, "/rows/" + i0, "maxItems", {limit: 500});
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(data4.length > 10000 && codePoints(data4) > 10000){
vErrors = fault(vErrors, "/rows/" + i0+"/" + i1, "maxLength", {limit: 10000});
}
}
else {
vErrors = fault(vErrors, "/rows/" + i0+"/" + i1, "type", {type: "string"});
}
}
}
else {
vErrors = fault(vErrors, "/rows/" + i0, "type", {type: "array"});
}
}
}
else {
vErrors = fault(vErrors, "/rows", "type", {type: "array"});
}
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate38(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 1, ["type","caption","alt"]);
vErrors = choice(vErrors, data, "type", ["figure"]);
vErrors = each(vErrors, validate23, data, ["caption"]);
vErrors = each(vErrors, validate30, data, ["alt"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate28(data){
let vErrors = null;
if(record(data)){
for(const prop0 of ["type"]){
if(data[prop0] === undefined){
vErrors = fault(vErrors, "", "required", {missingProperty: prop0});
}
}
vErrors = choice(vErrors, data, "type", ["paragraph","heading","table","figure"]);
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "paragraph"){
vErrors = below(vErrors, validate29, data, "");
}
else if(tag0 === "heading"){
vErrors = below(vErrors, validate32, data, "");
}
else if(tag0 === "table"){
vErrors = below(vErrors, validate36, data, "");
}
else if(tag0 === "figure"){
vErrors = below(vErrors, validate38, data, "");
}
else {
}
}
else {
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate27(data){
let vErrors = null;
if(Array.isArray(data)){
if(data.length > 5000){
vErrors = fault(vErrors, "", "maxItems", {limit: 5000});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
vErrors = below(vErrors, validate28, data[i0], "/" + i0);
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "array"});
}
return vErrors;
}

function validate47(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 0, ["office","address","postalCode","telephone","fax","email"], validate23);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

const formats0 = formats.date;

function validate56(data){
let vErrors = null;
if(typeof data === "string"){
if(!(formats0(data))){
vErrors = fault(vErrors, "", "format", {format: "date"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const formats2 = formats.uri;

function validate55(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 0, ["publishedOn","preparedOn","url","indexNumber","documentNumber"]);
vErrors = each(vErrors, validate56, data, ["publishedOn","preparedOn"]);
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(data2.length > 2000 && codePoints(data2) > 2000){
vErrors = fault(vErrors, "/url", "maxLength", {limit: 2000});
}
if(!(formats2(data2))){
vErrors = fault(vErrors, "/url", "format", {format: "uri"});
}
}
else {
vErrors = fault(vErrors, "/url", "type", {type: "string"});
}
}
vErrors = each(vErrors, validate23, data, ["indexNumber","documentNumber"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate65(data){
let vErrors = null;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["integer","null"]});
}
vErrors = range(vErrors, data, "", 0, 999999999999);
return vErrors;
}

function validate64(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["issued","repealed","inForce"], validate65);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate71(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 1, ["decisions"], validate65);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate77(data){
let vErrors = null;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["number","null"]});
}
vErrors = range(vErrors, data, "", 0, 999999999999);
return vErrors;
}

function validate76(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 1, ["amount"], validate77);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate63(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 6, ["rules","normativeDocuments","licensing","penalties","compulsion","fees","prose","notes"]);
vErrors = each(vErrors, validate64, data, ["rules","normativeDocuments"]);
vErrors = each(vErrors, validate71, data, ["licensing","penalties","compulsion"]);
vErrors = each(vErrors, validate76, data, ["fees"]);
vErrors = each(vErrors, validate27, data, ["prose","notes"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate86(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 5, ["commercial","research","publicInterest","legalService","other"], validate65);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate84(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["naturalPerson","organizations","total"]);
vErrors = each(vErrors, validate65, data, ["naturalPerson"]);
vErrors = each(vErrors, validate86, data, ["organizations"]);
vErrors = each(vErrors, validate65, data, ["total"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate99(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 8, ["stateSecret","prohibitedByLaw","securityAndStability","thirdPartyRights","internalAffairs","deliberativeProcess","enforcementFile","administrativeInquiry"], validate84);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate109(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["notHeld","creationRequired","stillUnclear"], validate84);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate114(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 5, ["petitionOrComplaint","repeated","publicPublication","excessive","confirmationOrReissue"], validate84);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate121(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["correctionOverdue","feeUnpaid","other"], validate84);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate96(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 7, ["granted","partiallyGranted","denied","notProvided","notProcessed","other","total"]);
vErrors = each(vErrors, validate84, data, ["granted","partiallyGranted"]);
vErrors = each(vErrors, validate99, data, ["denied"]);
vErrors = each(vErrors, validate109, data, ["notProvided"]);
vErrors = each(vErrors, validate114, data, ["notProcessed"]);
vErrors = each(vErrors, validate121, data, ["other"]);
vErrors = each(vErrors, validate84, data, ["total"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate83(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 4, ["received","carriedOver","outcomes","carriedForward","prose","notes"]);
vErrors = each(vErrors, validate84, data, ["received","carriedOver"]);
vErrors = each(vErrors, validate96, data, ["outcomes"]);
vErrors = each(vErrors, validate84, data, ["carriedForward"]);
vErrors = each(vErrors, validate27, data, ["prose","notes"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate133(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 5, ["upheld","corrected","other","pending","total"], validate65);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate140(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 2, ["direct","afterReconsideration"], validate133);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate132(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 2, ["reconsideration","litigation","prose","notes"]);
vErrors = each(vErrors, validate133, data, ["reconsideration"]);
vErrors = each(vErrors, validate140, data, ["litigation"]);
vErrors = each(vErrors, validate27, data, ["prose","notes"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate149(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 0, ["noticesIssued","amountNoticed","casesCharged","amountReceived"]);
vErrors = each(vErrors, validate65, data, ["noticesIssued"]);
vErrors = each(vErrors, validate77, data, ["amountNoticed"]);
vErrors = each(vErrors, validate65, data, ["casesCharged"]);
vErrors = each(vErrors, validate77, data, ["amountReceived"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate155(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["supersedes","on","reason"]);
vErrors = each(vErrors, validate23, data, ["supersedes"]);
vErrors = each(vErrors, validate56, data, ["on"]);
vErrors = each(vErrors, validate30, data, ["reason"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

const pattern3 = new RegExp("^(/[A-Za-z0-9]+)+$", "u");

function validate161(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 200 && codePoints(data) > 200){
vErrors = fault(vErrors, "", "maxLength", {limit: 200});
}
if(!pattern3.test(data)){
vErrors = fault(vErrors, "", "pattern", {pattern: "^(/[A-Za-z0-9]+)+$"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

function validate160(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 3, ["at","kind","text"]);
vErrors = each(vErrors, validate161, data, ["at"]);
vErrors = choice(vErrors, data, "kind", ["blank","slash","dash","text","unreadable"]);
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(data2.length > 1000 && codePoints(data2) > 1000){
vErrors = fault(vErrors, "/text", "maxLength", {limit: 1000});
}
}
else {
vErrors = fault(vErrors, "/text", "type", {type: "string"});
}
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

const pattern4 = new RegExp("^[a-z]+/[a-z]+(-[a-z]+)*$", "u");

function validate165(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 2, ["at","value"]);
vErrors = each(vErrors, validate161, data, ["at"]);
if(data.value !== undefined){
let data1 = data.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
vErrors = fault(vErrors, "/value", "type", {type: ["number","null"]});
}
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate164(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 5, ["code","cells","reason","by","on"]);
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(data0.length > 100 && codePoints(data0) > 100){
vErrors = fault(vErrors, "/code", "maxLength", {limit: 100});
}
if(!pattern4.test(data0)){
vErrors = fault(vErrors, "/code", "pattern", {pattern: "^[a-z]+/[a-z]+(-[a-z]+)*$"});
}
}
else {
vErrors = fault(vErrors, "/code", "type", {type: "string"});
}
}
if(data.cells !== undefined){
let data1 = data.cells;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = fault(vErrors, "/cells", "maxItems", {limit: 200});
}
if(data1.length < 1){
vErrors = fault(vErrors, "/cells", "minItems", {limit: 1});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
vErrors = below(vErrors, validate165, data1[i0], "/cells/" + i0);
}
}
else {
vErrors = fault(vErrors, "/cells", "type", {type: "array"});
}
}
vErrors = each(vErrors, validate30, data, ["reason"]);
vErrors = each(vErrors, validate23, data, ["by"]);
vErrors = each(vErrors, validate56, data, ["on"]);
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

function validate21(data){
let vErrors = null;
if(record(data)){
vErrors = object(vErrors, data, 7, ["edition","year","agency","title","proactiveDisclosure","requests","disputes","$schema","scope","preface","contact","publication","overview","problemsAndImprovements","otherMatters","processingFees","correction","remarks","waivers","extensions"]);
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length > 2000 && codePoints(data0) > 2000){
vErrors = fault(vErrors, "/$schema", "maxLength", {limit: 2000});
}
}
else {
vErrors = fault(vErrors, "/$schema", "type", {type: "string"});
}
}
vErrors = choice(vErrors, data, "edition", ["2021"]);
if(data.year !== undefined){
let data2 = data.year;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors, "/year", "type", {type: "integer"});
}
vErrors = range(vErrors, data2, "/year", 2008, 2100);
}
vErrors = choice(vErrors, data, "scope", ["own","summed"]);
vErrors = each(vErrors, validate22, data, ["agency"]);
vErrors = each(vErrors, validate23, data, ["title"]);
vErrors = each(vErrors, validate27, data, ["preface"]);
vErrors = each(vErrors, validate47, data, ["contact"]);
vErrors = each(vErrors, validate55, data, ["publication"]);
vErrors = each(vErrors, validate27, data, ["overview"]);
vErrors = each(vErrors, validate63, data, ["proactiveDisclosure"]);
vErrors = each(vErrors, validate83, data, ["requests"]);
vErrors = each(vErrors, validate132, data, ["disputes"]);
vErrors = each(vErrors, validate27, data, ["problemsAndImprovements","otherMatters"]);
vErrors = each(vErrors, validate149, data, ["processingFees"]);
vErrors = each(vErrors, validate155, data, ["correction"]);
if(data.remarks !== undefined){
let data17 = data.remarks;
if(Array.isArray(data17)){
if(data17.length > 1000){
vErrors = fault(vErrors, "/remarks", "maxItems", {limit: 1000});
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
vErrors = below(vErrors, validate160, data17[i0], "/remarks/" + i0);
}
}
else {
vErrors = fault(vErrors, "/remarks", "type", {type: "array"});
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
if(Array.isArray(data19)){
if(data19.length > 1000){
vErrors = fault(vErrors, "/waivers", "maxItems", {limit: 1000});
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
vErrors = below(vErrors, validate164, data19[i1], "/waivers/" + i1);
}
}
else {
vErrors = fault(vErrors, "/waivers", "type", {type: "array"});
}
}
if(data.extensions !== undefined){
let data21 = data.extensions;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
const _errs29 = vErrors?.length;
if(typeof key1 === "string"){
if(!(formats2(key1))){
vErrors = fault(vErrors, "/extensions", "format", {format: "uri"});
}
}
else {
vErrors = fault(vErrors, "/extensions", "type", {type: "string"});
}
var valid5 = _errs29 === vErrors?.length;
if(!valid5){
vErrors = fault(vErrors, "/extensions", "propertyNames", {propertyName: key1});
}
}
}
else {
vErrors = fault(vErrors, "/extensions", "type", {type: "object"});
}
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}
