package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoodsTest {

  private static Goods goods(String item, int quantity, String unit) {
    return new Goods(item, quantity, unit, new Money(10_000));
  }

  @Test
  void aBlankOrAWideLetterMakesNoOtherKindOfGoods() {
    Goods rice = goods("大米 10kg", 1, "袋");
    for (String spelling :
        List.of("大米 10kg ", " 大米 10kg", "大米\u300010kg", "大米  10kg\t", "大米\u00A0１０ｋｇ\u3000")) {
      assertThat(goods(spelling, 1, "袋\u3000")).as(spelling).isEqualTo(rice);
      assertThat(new GoodsKind(spelling, " 袋", new Money(10_000)))
          .as(spelling)
          .isEqualTo(GoodsKind.of(rice));
    }
  }

  @Test
  void whatIsToldApartStaysSo() {
    assertThat(GoodsKind.of(goods("大米", 1, "袋"))).isNotEqualTo(GoodsKind.of(goods("米", 1, "袋")));
    assertThat(GoodsKind.of(goods("大米", 1, "袋"))).isNotEqualTo(GoodsKind.of(goods("大米", 1, "公斤")));
  }

  @Test
  void whatIsOfOneKindIsCountedTogether() {
    assertThat(GoodsKind.counted(List.of(goods("大米", 2, "袋"), goods("大米 ", 3, "袋"))))
        .isEqualTo(Map.of(GoodsKind.of(goods("大米", 1, "袋")), 5L));
  }

  @Test
  void theLikeOfGoodsIsOfTheSameItemOrElseTheSameButForItsName() {
    GoodsKind rice = GoodsKind.of(goods("大米", 1, "袋"));
    Goods byWeight = goods("大米", 9, "公斤");
    Goods otherName = goods("东北大米", 7, "袋");
    assertThat(rice.like(List.of(otherName, byWeight))).contains(byWeight);
    assertThat(rice.like(List.of(otherName))).contains(otherName);
    assertThat(rice.like(List.of(goods("油", 1, "桶")))).isEmpty();
  }

  @Test
  void onlyWhatSharesUnitAndValueDiffersByItsName() {
    GoodsKind rice = GoodsKind.of(goods("大米", 1, "袋"));
    assertThat(rice.differsByName(GoodsKind.of(goods("东北大米", 1, "袋")))).isTrue();
    assertThat(rice.differsByName(rice)).isFalse();
    assertThat(rice.differsByName(GoodsKind.of(goods("东北大米", 1, "公斤")))).isFalse();
    assertThat(rice.differsByName(new GoodsKind("东北大米", "袋", new Money(9_999)))).isFalse();
  }
}
