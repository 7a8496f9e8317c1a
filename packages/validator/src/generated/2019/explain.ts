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

const validate24 = oneOf(["2019"]);

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

const validate90 = structure(3, ["produced","disclosed","disclosedTotal"], [validate91, validate91, validate91]);

function validate99(data){
let vErrors = null;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["integer","null"]});
}
vErrors = range(vErrors, data, -999999999999, 999999999999);
return vErrors;
}

const validate97 = structure(3, ["priorItems","itemsChange","decisions"], [validate91, validate99, validate91]);

const validate106 = structure(2, ["priorItems","itemsChange"], [validate91, validate99]);

function validate112(data){
let vErrors = null;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["number","null"]});
}
vErrors = range(vErrors, data, 0, 999999999999);
return vErrors;
}

const validate110 = structure(2, ["projects","amount"], [validate91, validate112]);

const validate89 = structure(8, ["rules","normativeDocuments","licensing","otherServices","penalties","compulsion","fees","procurement","prose","notes"], [validate90, validate90, validate97, validate97, validate97, validate97, validate106, validate110, validate43, validate43]);

const validate121 = structure(5, ["commercial","research","publicInterest","legalService","other"], [validate91, validate91, validate91, validate91, validate91]);

const validate119 = structure(3, ["naturalPerson","organizations","total"], [validate91, validate121, validate91]);

const validate134 = structure(8, ["stateSecret","prohibitedByLaw","securityAndStability","thirdPartyRights","internalAffairs","deliberativeProcess","enforcementFile","administrativeInquiry"], [validate119, validate119, validate119, validate119, validate119, validate119, validate119, validate119]);

const validate144 = structure(3, ["notHeld","creationRequired","stillUnclear"], [validate119, validate119, validate119]);

const validate149 = structure(5, ["petitionOrComplaint","repeated","publicPublication","excessive","confirmationOrReissue"], [validate119, validate119, validate119, validate119, validate119]);

const validate131 = structure(7, ["granted","partiallyGranted","denied","notProvided","notProcessed","other","total"], [validate119, validate119, validate134, validate144, validate149, validate119, validate119]);

const validate118 = structure(4, ["received","carriedOver","outcomes","carriedForward","prose","notes"], [validate119, validate119, validate131, validate119, validate43, validate43]);

const validate164 = structure(5, ["upheld","corrected","other","pending","total"], [validate91, validate91, validate91, validate91, validate91]);

const validate171 = structure(2, ["direct","afterReconsideration"], [validate164, validate164]);

const validate163 = structure(2, ["reconsideration","litigation","prose","notes"], [validate164, validate171, validate43, validate43]);

const validate180 = structure(0, ["noticesIssued","amountNoticed","casesCharged","amountReceived"], [validate91, validate112, validate91, validate112]);

const validate186 = structure(3, ["supersedes","on","reason"], [validate31, validate80, validate46]);

const pattern3 = new RegExp("^(/[A-Za-z0-9]+)+$", "u");

function validate193(data){
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

const validate195 = oneOf(["blank","slash","dash","text","unreadable"]);

function validate197(data){
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

const validate192 = structure(3, ["at","kind","text"], [validate193, validate195, validate197]);

const validate191 = list(0, 1000, validate192);

const pattern4 = new RegExp("^[a-z]+/[a-z]+(-[a-z]+)*$", "u");

function validate203(data){
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

function validate208(data){
let vErrors = null;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
vErrors = fault(vErrors, "", "type", {type: ["number","null"]});
}
return vErrors;
}

const validate206 = structure(2, ["at","value"], [validate193, validate208]);

const validate205 = list(1, 200, validate206);

const validate202 = structure(5, ["code","cells","reason","by","on"], [validate203, validate205, validate46, validate31, validate80]);

const validate201 = list(0, 1000, validate202);

function validate217(data){
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

const validate21 = structure(7, ["edition","year","agency","title","proactiveDisclosure","requests","disputes","$schema","scope","preface","contact","publication","overview","problemsAndImprovements","otherMatters","processingFees","correction","remarks","waivers","extensions"], [validate24, validate26, validate30, validate31, validate89, validate118, validate163, validate22, validate28, validate43, validate71, validate79, validate43, validate43, validate43, validate180, validate186, validate191, validate201, validate217]);
