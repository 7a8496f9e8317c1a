// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import { amountOf, countOf } from '../../figures.ts';

function row0(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.produced);
  to[at + 1] = countOf(v?.disclosed);
  to[at + 2] = countOf(v?.disclosedTotal);
}
function row1(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.priorItems);
  to[at + 1] = countOf(v?.itemsChange);
  to[at + 2] = countOf(v?.decisions);
}
function row2(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.priorItems);
  to[at + 1] = countOf(v?.itemsChange);
}
function row3(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.projects);
  to[at + 1] = amountOf(v?.amount);
}
function row4(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.naturalPerson);
  to[at + 1] = countOf(v?.organizations?.commercial);
  to[at + 2] = countOf(v?.organizations?.research);
  to[at + 3] = countOf(v?.organizations?.publicInterest);
  to[at + 4] = countOf(v?.organizations?.legalService);
  to[at + 5] = countOf(v?.organizations?.other);
  to[at + 6] = countOf(v?.total);
}
function row5(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.reconsideration?.upheld);
  to[at + 1] = countOf(v?.reconsideration?.corrected);
  to[at + 2] = countOf(v?.reconsideration?.other);
  to[at + 3] = countOf(v?.reconsideration?.pending);
  to[at + 4] = countOf(v?.reconsideration?.total);
  to[at + 5] = countOf(v?.litigation?.direct?.upheld);
  to[at + 6] = countOf(v?.litigation?.direct?.corrected);
  to[at + 7] = countOf(v?.litigation?.direct?.other);
  to[at + 8] = countOf(v?.litigation?.direct?.pending);
  to[at + 9] = countOf(v?.litigation?.direct?.total);
  to[at + 10] = countOf(v?.litigation?.afterReconsideration?.upheld);
  to[at + 11] = countOf(v?.litigation?.afterReconsideration?.corrected);
  to[at + 12] = countOf(v?.litigation?.afterReconsideration?.other);
  to[at + 13] = countOf(v?.litigation?.afterReconsideration?.pending);
  to[at + 14] = countOf(v?.litigation?.afterReconsideration?.total);
}
export function figures(v: any): number[] {
  const to: number[] = new Array(198);
  row0(v?.proactiveDisclosure?.rules, to, 0);
  row0(v?.proactiveDisclosure?.normativeDocuments, to, 3);
  row1(v?.proactiveDisclosure?.licensing, to, 6);
  row1(v?.proactiveDisclosure?.otherServices, to, 9);
  row1(v?.proactiveDisclosure?.penalties, to, 12);
  row1(v?.proactiveDisclosure?.compulsion, to, 15);
  row2(v?.proactiveDisclosure?.fees, to, 18);
  row3(v?.proactiveDisclosure?.procurement, to, 20);
  row4(v?.requests?.received, to, 22);
  row4(v?.requests?.carriedOver, to, 29);
  row4(v?.requests?.outcomes?.granted, to, 36);
  row4(v?.requests?.outcomes?.partiallyGranted, to, 43);
  row4(v?.requests?.outcomes?.denied?.stateSecret, to, 50);
  row4(v?.requests?.outcomes?.denied?.prohibitedByLaw, to, 57);
  row4(v?.requests?.outcomes?.denied?.securityAndStability, to, 64);
  row4(v?.requests?.outcomes?.denied?.thirdPartyRights, to, 71);
  row4(v?.requests?.outcomes?.denied?.internalAffairs, to, 78);
  row4(v?.requests?.outcomes?.denied?.deliberativeProcess, to, 85);
  row4(v?.requests?.outcomes?.denied?.enforcementFile, to, 92);
  row4(v?.requests?.outcomes?.denied?.administrativeInquiry, to, 99);
  row4(v?.requests?.outcomes?.notProvided?.notHeld, to, 106);
  row4(v?.requests?.outcomes?.notProvided?.creationRequired, to, 113);
  row4(v?.requests?.outcomes?.notProvided?.stillUnclear, to, 120);
  row4(v?.requests?.outcomes?.notProcessed?.petitionOrComplaint, to, 127);
  row4(v?.requests?.outcomes?.notProcessed?.repeated, to, 134);
  row4(v?.requests?.outcomes?.notProcessed?.publicPublication, to, 141);
  row4(v?.requests?.outcomes?.notProcessed?.excessive, to, 148);
  row4(v?.requests?.outcomes?.notProcessed?.confirmationOrReissue, to, 155);
  row4(v?.requests?.outcomes?.other, to, 162);
  row4(v?.requests?.outcomes?.total, to, 169);
  row4(v?.requests?.carriedForward, to, 176);
  row5(v?.disputes, to, 183);
  return to;
}
export function sums(f: readonly number[]): number[] {
  const to: number[] = new Array(80);
  let i = 0;
  for (let at = 22; at <= 176; at += 7) {
    to[i++] = f[at + 0]! + f[at + 1]! + f[at + 2]! + f[at + 3]! + f[at + 4]! + f[at + 5]!;
    to[i++] = f[at + 6]!;
  }
  for (let at = 22; at <= 28; at += 1) {
    to[i++] = f[at + 0]! + f[at + 7]!;
    to[i++] = f[at + 147]! + f[at + 154]!;
  }
  for (let at = 36; at <= 42; at += 1) {
    to[i++] = f[at + 0]! + f[at + 7]! + f[at + 14]! + f[at + 21]! + f[at + 28]! + f[at + 35]! + f[at + 42]! + f[at + 49]! + f[at + 56]! + f[at + 63]! + f[at + 70]! + f[at + 77]! + f[at + 84]! + f[at + 91]! + f[at + 98]! + f[at + 105]! + f[at + 112]! + f[at + 119]! + f[at + 126]!;
    to[i++] = f[at + 133]!;
  }
  for (let at = 183; at <= 193; at += 5) {
    to[i++] = f[at + 0]! + f[at + 1]! + f[at + 2]! + f[at + 3]!;
    to[i++] = f[at + 4]!;
  }
  return to;
}
