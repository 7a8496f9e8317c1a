/** 银行卡号：16–19 位，发卡行开头，Luhn 校验正确（ISO/IEC 7812-1）。 A bank card number with a valid Luhn checksum. */
export function isBankCard(text: string): boolean {
  if (!/^(?:62|60|4|5[1-5])\d{12,17}$/.test(text) || text.length < 16 || text.length > 19)
    return false;
  const sum = [...text].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
