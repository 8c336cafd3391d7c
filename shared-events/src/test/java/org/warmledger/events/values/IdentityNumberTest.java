package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.Sex;

class IdentityNumberTest {

  @Test
  void aNumberStatesBirthDateAndSex() {
    IdentityNumber number = IdentityNumber.parse(Samples.IDENTITY_NUMBER).orElseThrow();
    assertThat(number.birthDate()).isEqualTo(LocalDate.of(1986, 3, 4));
    assertThat(number.sex()).isEqualTo(Sex.MALE);
  }

  @Test
  void anEvenSequenceIsAWomansAndTheDayMayBeTheFirst() {
    IdentityNumber number = new IdentityNumber(IdentityNumber.EXAMPLE.substring(0, 16) + "25");
    assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    assertThat(number.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
  }

  @Test
  void aNumberIsNotReadableWhereItIsPrinted() {
    assertThat(new IdentityNumber(Samples.IDENTITY_NUMBER)).hasToString("IdentityNumber");
  }

  @Test
  void fifteenDigitsAreTheSamePersonAsEighteen() {
    String eighteen = Samples.IDENTITY_NUMBER;
    String fifteen = eighteen.substring(0, 6) + eighteen.substring(8, 17);
    assertThat(IdentityNumber.parse(fifteen)).isEqualTo(IdentityNumber.parse(eighteen));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "41039919860304017",
        "4103991986030401777",
        "410399198602300177",
        "000399198603040177",
        "41039919860304017X",
        "４10399198603040177",
        "41039919860304o177"
      })
  void whatIsNotANumberIsNoNumber(String typed) {
    assertThat(IdentityNumber.parse(typed)).isEmpty();
  }

  @Property
  void changingAnyOneDigitIsNoticed(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    char[] digits = number.toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
    assertThat(IdentityNumber.parse(new String(digits))).isEmpty();
  }

  @Property
  void aValidNumberReadsTheSameHoweverItIsTyped(@ForAll("numbers") String number) {
    String spaced =
        number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
    assertThat(IdentityNumber.parse(" " + spaced.toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(IdentityNumber.parse(number))
        .isPresent();
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> counties = Arbitraries.of("110199", "410399", "650299");
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 30_000).map(n -> LocalDate.of(1930, 1, 1).plusDays(n));
    Arbitrary<Integer> sequences = Arbitraries.integers().between(1, 999);
    return Combinators.combine(counties, days, sequences)
        .as((county, day, sequence) -> InventedPeople.identityNumber(county, day, sequence));
  }
}
