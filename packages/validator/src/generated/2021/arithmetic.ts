// 由 schemas/ 生成，请勿手改。 Generated from schemas/; do not edit.

import { amountOf, countOf } from '../../figures.ts';

function row0(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.issued);
  to[at + 1] = countOf(v?.repealed);
  to[at + 2] = countOf(v?.inForce);
}
function row1(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.decisions);
}
function row2(v: any, to: number[], at: number): void {
  to[at + 0] = amountOf(v?.amount);
}
function row3(v: any, to: number[], at: number): void {
  to[at + 0] = countOf(v?.naturalPerson);
  to[at + 1] = countOf(v?.organizations?.commercial);
  to[at + 2] = countOf(v?.organizations?.research);
  to[at + 3] = countOf(v?.organizations?.publicInterest);
  to[at + 4] = countOf(v?.organizations?.legalService);
  to[at + 5] = countOf(v?.organizations?.other);
  to[at + 6] = countOf(v?.total);
}
function row4(v: any, to: number[], at: number): void {
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
  const to: number[] = new Array(200);
  row0(v?.proactiveDisclosure?.rules, to, 0);
  row0(v?.proactiveDisclosure?.normativeDocuments, to, 3);
  row1(v?.proactiveDisclosure?.licensing, to, 6);
  row1(v?.proactiveDisclosure?.penalties, to, 7);
  row1(v?.proactiveDisclosure?.compulsion, to, 8);
  row2(v?.proactiveDisclosure?.fees, to, 9);
  row3(v?.requests?.received, to, 10);
  row3(v?.requests?.carriedOver, to, 17);
  row3(v?.requests?.outcomes?.granted, to, 24);
  row3(v?.requests?.outcomes?.partiallyGranted, to, 31);
  row3(v?.requests?.outcomes?.denied?.stateSecret, to, 38);
  row3(v?.requests?.outcomes?.denied?.prohibitedByLaw, to, 45);
  row3(v?.requests?.outcomes?.denied?.securityAndStability, to, 52);
  row3(v?.requests?.outcomes?.denied?.thirdPartyRights, to, 59);
  row3(v?.requests?.outcomes?.denied?.internalAffairs, to, 66);
  row3(v?.requests?.outcomes?.denied?.deliberativeProcess, to, 73);
  row3(v?.requests?.outcomes?.denied?.enforcementFile, to, 80);
  row3(v?.requests?.outcomes?.denied?.administrativeInquiry, to, 87);
  row3(v?.requests?.outcomes?.notProvided?.notHeld, to, 94);
  row3(v?.requests?.outcomes?.notProvided?.creationRequired, to, 101);
  row3(v?.requests?.outcomes?.notProvided?.stillUnclear, to, 108);
  row3(v?.requests?.outcomes?.notProcessed?.petitionOrComplaint, to, 115);
  row3(v?.requests?.outcomes?.notProcessed?.repeated, to, 122);
  row3(v?.requests?.outcomes?.notProcessed?.publicPublication, to, 129);
  row3(v?.requests?.outcomes?.notProcessed?.excessive, to, 136);
  row3(v?.requests?.outcomes?.notProcessed?.confirmationOrReissue, to, 143);
  row3(v?.requests?.outcomes?.other?.correctionOverdue, to, 150);
  row3(v?.requests?.outcomes?.other?.feeUnpaid, to, 157);
  row3(v?.requests?.outcomes?.other?.other, to, 164);
  row3(v?.requests?.outcomes?.total, to, 171);
  row3(v?.requests?.carriedForward, to, 178);
  row4(v?.disputes, to, 185);
  return to;
}
export function sums(f: readonly number[]): number[] {
  const to: number[] = new Array(84);
  let i = 0;
  for (let at = 10; at <= 178; at += 7) {
    to[i++] = f[at + 0]! + f[at + 1]! + f[at + 2]! + f[at + 3]! + f[at + 4]! + f[at + 5]!;
    to[i++] = f[at + 6]!;
  }
  for (let at = 10; at <= 16; at += 1) {
    to[i++] = f[at + 0]! + f[at + 7]!;
    to[i++] = f[at + 161]! + f[at + 168]!;
  }
  for (let at = 24; at <= 30; at += 1) {
    to[i++] = f[at + 0]! + f[at + 7]! + f[at + 14]! + f[at + 21]! + f[at + 28]! + f[at + 35]! + f[at + 42]! + f[at + 49]! + f[at + 56]! + f[at + 63]! + f[at + 70]! + f[at + 77]! + f[at + 84]! + f[at + 91]! + f[at + 98]! + f[at + 105]! + f[at + 112]! + f[at + 119]! + f[at + 126]! + f[at + 133]! + f[at + 140]!;
    to[i++] = f[at + 147]!;
  }
  for (let at = 185; at <= 195; at += 5) {
    to[i++] = f[at + 0]! + f[at + 1]! + f[at + 2]! + f[at + 3]!;
    to[i++] = f[at + 4]!;
  }
  return to;
}
