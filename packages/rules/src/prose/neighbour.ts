/** 县、区、旗一级的机关：所在地、级别、机关。 An agency of a county or district: its place, the level, the office. */
interface CountyOffice {
  readonly place: string;
  readonly level: string;
  readonly office: string;
}

/** 由名称拆出；不是县级机关为 undefined。 Taken apart from its name; undefined where it is none of a county. */
export function countyOfficeOf(agency: string): CountyOffice | undefined {
  const found = /^(?:.*[省市州盟])?([\u4e00-\u9fff]{2,}?)([县区旗])([\u4e00-\u9fff]{2,})$/u.exec(
    agency,
  );
  if (found === null) return undefined;
  const [, place = '', level = '', office = ''] = found;
  return { place, level, office };
}

/** 各县、我区、开发区这类不是地名。 Each county, our district, development zone: no names of places. */
const noName = /(?:[各全本该我两三几个辖属市县区旗]|自治|开发|新|管理|园)$/u;
/** 明说去了别处，或与别处一起办。 Visits, and what is done together. */
const together = /赴|到|来|学习|考察|交流|借鉴|会同|联合|与|和|转|移送/u;

/** 小句里别的县、区的同名机关（“清河县民政局”之于“示例县民政局”）；没有为 undefined。 The same office of another county that a clause names. */
export function neighbourIn(clause: string, own: CountyOffice): string | undefined {
  if (together.test(clause)) return undefined;
  for (let at = clause.indexOf(own.office); at >= 0; at = clause.indexOf(own.office, at + 1)) {
    const before = clause.slice(0, at);
    const [, place] = /([\u4e00-\u9fff]{2,6})[县区旗]$/u.exec(before) ?? [];
    if (place === undefined || noName.test(place)) continue;
    const same = place.endsWith(own.place.slice(-2)) && before.endsWith(own.level);
    if (!same)
      return `${place.replace(/^.*[由的在经对向被按照等]/u, '')}${before.slice(-1)}${own.office}`;
  }
  return undefined;
}
