package org.warmledger.command.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Refusal;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Everything that is wrong with what was sent, told at once. */
class FieldsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  /** What the field makes, or by which code it is wrong. */
  private static <T> Object made(Function<Fields, Supplier<T>> field) {
    Fields fields = new Fields(TODAY);
    Supplier<T> value = field.apply(fields);
    assertThat(fields.isSound()).isEqualTo(codes(fields, value).isEmpty());
    return fields.isSound() ? value.get() : codes(fields, value);
  }

  private static List<String> codes(Fields fields, Supplier<?> value) {
    try {
      fields.finish(value);
      return List.of();
    } catch (CommandExecutionException refused) {
      return Refusal.in(refused).orElseThrow().fields().stream()
          .map(wrong -> wrong.code())
          .toList();
    }
  }

  @Test
  void aDayIsOfThisCenturyOrTheLastAndNotInTheFuture() {
    assertThat(made(fields -> fields.day("/on", Optional.of(TODAY)))).isEqualTo(TODAY);
    assertThat(made(fields -> fields.day("/on", Optional.of(TODAY.plusDays(1)))))
        .isEqualTo(List.of("DATE_IN_FUTURE"));
    LocalDate first = LocalDate.of(1900, 1, 1);
    assertThat(made(fields -> fields.day("/on", Optional.of(first)))).isEqualTo(first);
    assertThat(made(fields -> fields.day("/on", Optional.of(first.minusDays(1)))))
        .isEqualTo(List.of("TOO_SMALL"));
    assertThat(made(fields -> fields.day("/on", Optional.empty()))).isEqualTo(List.of("REQUIRED"));
    assertThat(made(fields -> fields.dayOrToday("/on", Optional.empty()))).isEqualTo(TODAY);
  }

  @Test
  void aMobileHasElevenDigitsHoweverItIsParted() {
    assertThat(made(fields -> fields.mobile("/mobile", Optional.of(" 199-0000 0001"))))
        .isEqualTo("19900000001");
    assertThat(made(fields -> fields.mobile("/mobile", Optional.of("1990000000"))))
        .isEqualTo(List.of("MOBILE"));
    assertThat(made(fields -> fields.mobile("/mobile", Optional.of(" "))))
        .isEqualTo(List.of("REQUIRED"));
  }

  @Test
  void anAccountIsDigitsOrNothing() {
    assertThat(made(fields -> fields.account("/account", Optional.of("6222 0000 1111"))))
        .isEqualTo("622200001111");
    assertThat(made(fields -> fields.account("/account", Optional.empty()))).isEqualTo("");
    assertThat(made(fields -> fields.account("/account", Optional.of("工行"))))
        .isEqualTo(List.of("MALFORMED"));
  }

  @Test
  void anIdentityNumberIsOfSomebodyWhoWasBorn() {
    assertThat(made(fields -> fields.identityNumber("/number", Optional.of(" "))))
        .isEqualTo(List.of("REQUIRED"));
    assertThat(made(fields -> fields.identityNumber("/number", Optional.of("123"))))
        .isEqualTo(List.of("IDENTITY_NUMBER"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x07, 0xD800, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069})
  void whatHidesSomethingIsNotPrinted(int hidden) {
    String text = "同意" + Character.toString(hidden);
    assertThat(Fields.isPrintable(text, false)).isFalse();
    assertThat(Fields.isPrintable(text, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {'x', '暖', 0x1F600, 0x202F, 0x2065, 0x206A})
  void whatShowsItselfIsPrinted(int shown) {
    assertThat(Fields.isPrintable(Character.toString(shown), false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一\n二", "一\r二", "一\t二"})
  void onlyANoteHasLines(String text) {
    assertThat(Fields.isPrintable(text, true)).isTrue();
    assertThat(Fields.isPrintable(text, false)).isFalse();
  }

  @Test
  void whatIsSaidHasNoBlanksAroundItAndNothingIsNotStated() {
    assertThat(Fields.said(Optional.of(" 同意 "))).isEqualTo("同意");
    assertThat(Fields.said(Optional.empty())).isEmpty();
    assertThat(Fields.stated(Optional.of(" 同意 "))).contains("同意");
    assertThat(Fields.stated(Optional.of(" "))).isEmpty();
    assertThat(Fields.noted(Optional.of(" 同意 ")).text()).isEqualTo("同意");
  }

  @Test
  void aReasonThatEverybodyReadsNamesNobody() {
    for (String reason : List.of("重复录入", "19900000001 来电")) {
      Fields fields = Fields.of(new ReversalBody(Optional.of(reason), Optional.empty()), TODAY);
      assertThat(codes(fields, () -> reason))
          .isEqualTo(
              reason.startsWith("1") ? List.of(FieldCode.PERSONAL_NUMBER.name()) : List.of());
    }
  }

  @Test
  void goodsAreNoMoreKindsThanAllowedAndWorthNoMoreThanASumHolds() {
    Goods rice = new Goods("米10kg", 2, "袋", new Money(6_000));
    List<Goods> most = Collections.nCopies(GoodsFields.MOST, rice);
    assertThat(made(fields -> GoodsFields.check(fields, most))).isEqualTo(most);
    assertThat(
            made(
                fields ->
                    GoodsFields.check(fields, Collections.nCopies(GoodsFields.MOST + 1, rice))))
        .isEqualTo(List.of("TOO_MANY"));
    Goods gold = new Goods("金", 2, "块", new Money(Money.MOST_FEN));
    assertThat(made(fields -> GoodsFields.check(fields, List.of(gold))))
        .isEqualTo(List.of("AMOUNT_TOO_LARGE"));
  }

  @Test
  void aWithdrawalIsOfTodayUnlessItNamesItsDayAndSaysWhy() {
    assertThat(new ReversalBody(Optional.of(" 重复 "), Optional.empty()).check(TODAY))
        .isEqualTo(new ReversalBody.Withdrawal("重复", TODAY));
    assertThat(
            new ReversalBody(Optional.of("重复"), Optional.of(TODAY.minusDays(3)))
                .check(TODAY)
                .occurredOn())
        .isEqualTo(TODAY.minusDays(3));
  }
}
