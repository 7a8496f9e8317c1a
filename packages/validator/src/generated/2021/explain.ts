// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

// @ts-nocheck
import { codePoints } from '../../shape/code-points.ts';
import { anything, below, fault, list, oneOf, range, structure } from '../../shape/explaining.ts';
import type { Fault } from '../../shape/faults.ts';
import * as formats from '../../shape/formats.ts';
import { record } from '../../shape/matching.ts';

export function explain(data: unknown): readonly Fault[] {
return validate21(data) ?? [];
}

function validate22(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 2000 && codePoints(data) > 2000){
vErrors = fault(vErrors, "", "maxLength", {limit: 2000});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const validate24 = oneOf(["2021"]);

function validate26(data){
let vErrors = null;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fault(vErrors, "", "type", {type: "integer"});
}
vErrors = range(vErrors, data, 2008, 2100);
return vErrors;
}

const validate28 = oneOf(["own","summed"]);

const pattern0 = new RegExp("^[^\\r\\n]+$", "u");

function validate31(data){
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

function validate33(data){
let vErrors = null;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = fault(vErrors, "", "pattern", {pattern: "^[0-9A-Z]{18}$"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const pattern2 = new RegExp("^[0-9]{6}([0-9]{3}){0,2}$", "u");

function validate35(data){
let vErrors = null;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, "", "pattern", {pattern: "^[0-9]{6}([0-9]{3}){0,2}$"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const validate37 = oneOf(["national","provincial","prefectural","county","township"]);

const validate39 = oneOf(["government","department","agencyOffice","vertical","other"]);

const validate30 = structure(1, ["name","code","regionCode","level","kind"], [validate31, validate33, validate35, validate37, validate39]);

function validate46(data){
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

const validate45 = structure(2, ["type","text"], [anything, validate46]);

function validate49(data){
let vErrors = null;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fault(vErrors, "", "type", {type: "integer"});
}
vErrors = range(vErrors, data, 2, 4);
return vErrors;
}

const validate52 = oneOf(["proactiveDisclosure","requests","management","platform","supervision"]);

const validate48 = structure(3, ["type","level","text","topic"], [anything, validate49, validate31, validate52]);

function validate58(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 10000 && codePoints(data) > 10000){
vErrors = fault(vErrors, "", "maxLength", {limit: 10000});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const validate57 = list(0, 500, validate58);

const validate56 = list(0, 5000, validate57);

const validate54 = structure(2, ["type","rows","caption"], [anything, validate56, validate31]);

const validate62 = structure(1, ["type","caption","alt"], [anything, validate31, validate46]);

function validate44(data){
let vErrors = null;
if(record(data)){
for(const prop0 of ["type"]){
if(data[prop0] === undefined){
vErrors = fault(vErrors, "", "required", {missingProperty: prop0});
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "paragraph") || (data0 === "heading")) || (data0 === "table")) || (data0 === "figure"))){
vErrors = fault(vErrors, "/type", "enum", {allowedValues: ["paragraph","heading","table","figure"]});
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "paragraph"){
vErrors = below(vErrors, validate45, data, "");
}
else if(tag0 === "heading"){
vErrors = below(vErrors, validate48, data, "");
}
else if(tag0 === "table"){
vErrors = below(vErrors, validate54, data, "");
}
else if(tag0 === "figure"){
vErrors = below(vErrors, validate62, data, "");
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

const validate43 = list(0, 5000, validate44);

const validate71 = structure(0, ["office","address","postalCode","telephone","fax","email"], [validate31, validate31, validate31, validate31, validate31, validate31]);

const formats0 = formats.date;

function validate80(data){
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

function validate83(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 2000 && codePoints(data) > 2000){
vErrors = fault(vErrors, "", "maxLength", {limit: 2000});
}
if(!(formats2(data))){
vErrors = fault(vErrors, "", "format", {format: "uri"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const validate79 = structure(0, ["publishedOn","preparedOn","url","indexNumber","documentNumber"], [validate80, validate80, validate83, validate31, validate31]);

function validate91(data){
let vErrors = null;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["integer","null"]});
}
vErrors = range(vErrors, data, 0, 999999999999);
return vErrors;
}

const validate90 = structure(3, ["issued","repealed","inForce"], [validate91, validate91, validate91]);

const validate97 = structure(1, ["decisions"], [validate91]);

function validate103(data){
let vErrors = null;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["number","null"]});
}
vErrors = range(vErrors, data, 0, 999999999999);
return vErrors;
}

const validate102 = structure(1, ["amount"], [validate103]);

const validate89 = structure(6, ["rules","normativeDocuments","licensing","penalties","compulsion","fees","prose","notes"], [validate90, validate90, validate97, validate97, validate97, validate102, validate43, validate43]);

const validate112 = structure(5, ["commercial","research","publicInterest","legalService","other"], [validate91, validate91, validate91, validate91, validate91]);

const validate110 = structure(3, ["naturalPerson","organizations","total"], [validate91, validate112, validate91]);

const validate125 = structure(8, ["stateSecret","prohibitedByLaw","securityAndStability","thirdPartyRights","internalAffairs","deliberativeProcess","enforcementFile","administrativeInquiry"], [validate110, validate110, validate110, validate110, validate110, validate110, validate110, validate110]);

const validate135 = structure(3, ["notHeld","creationRequired","stillUnclear"], [validate110, validate110, validate110]);

const validate140 = structure(5, ["petitionOrComplaint","repeated","publicPublication","excessive","confirmationOrReissue"], [validate110, validate110, validate110, validate110, validate110]);

const validate147 = structure(3, ["correctionOverdue","feeUnpaid","other"], [validate110, validate110, validate110]);

const validate122 = structure(7, ["granted","partiallyGranted","denied","notProvided","notProcessed","other","total"], [validate110, validate110, validate125, validate135, validate140, validate147, validate110]);

const validate109 = structure(4, ["received","carriedOver","outcomes","carriedForward","prose","notes"], [validate110, validate110, validate122, validate110, validate43, validate43]);

const validate159 = structure(5, ["upheld","corrected","other","pending","total"], [validate91, validate91, validate91, validate91, validate91]);

const validate166 = structure(2, ["direct","afterReconsideration"], [validate159, validate159]);

const validate158 = structure(2, ["reconsideration","litigation","prose","notes"], [validate159, validate166, validate43, validate43]);

const validate175 = structure(0, ["noticesIssued","amountNoticed","casesCharged","amountReceived"], [validate91, validate103, validate91, validate103]);

const validate181 = structure(3, ["supersedes","on","reason"], [validate31, validate80, validate46]);

const pattern3 = new RegExp("^(/[A-Za-z0-9]+)+$", "u");

function validate188(data){
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

const validate190 = oneOf(["blank","slash","dash","text","unreadable"]);

function validate192(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 1000 && codePoints(data) > 1000){
vErrors = fault(vErrors, "", "maxLength", {limit: 1000});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

const validate187 = structure(3, ["at","kind","text"], [validate188, validate190, validate192]);

const validate186 = list(0, 1000, validate187);

const pattern4 = new RegExp("^[a-z]+/[a-z]+(-[a-z]+)*$", "u");

function validate198(data){
let vErrors = null;
if(typeof data === "string"){
if(data.length > 100 && codePoints(data) > 100){
vErrors = fault(vErrors, "", "maxLength", {limit: 100});
}
if(!pattern4.test(data)){
vErrors = fault(vErrors, "", "pattern", {pattern: "^[a-z]+/[a-z]+(-[a-z]+)*$"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
return vErrors;
}

function validate203(data){
let vErrors = null;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["number","null"]});
}
return vErrors;
}

const validate201 = structure(2, ["at","value"], [validate188, validate203]);

const validate200 = list(1, 200, validate201);

const validate197 = structure(5, ["code","cells","reason","by","on"], [validate198, validate200, validate46, validate31, validate80]);

const validate196 = list(0, 1000, validate197);

function validate212(data){
let vErrors = null;
if(record(data)){
for(const key0 in data){
const _errs1 = vErrors?.length;
if(typeof key0 === "string"){
if(!(formats2(key0))){
vErrors = fault(vErrors, "", "format", {format: "uri"});
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "string"});
}
var valid0 = _errs1 === vErrors?.length;
if(!valid0){
vErrors = fault(vErrors, "", "propertyNames", {propertyName: key0});
}
}
}
else {
vErrors = fault(vErrors, "", "type", {type: "object"});
}
return vErrors;
}

const validate21 = structure(7, ["edition","year","agency","title","proactiveDisclosure","requests","disputes","$schema","scope","preface","contact","publication","overview","problemsAndImprovements","otherMatters","processingFees","correction","remarks","waivers","extensions"], [validate24, validate26, validate30, validate31, validate89, validate109, validate158, validate22, validate28, validate43, validate71, validate79, validate43, validate43, validate43, validate175, validate181, validate186, validate196, validate212]);
