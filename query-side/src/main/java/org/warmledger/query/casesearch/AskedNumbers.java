package org.warmledger.query.casesearch;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;

/** Knows a whole number among words: whoever types one means one person, and says what for. */
@Component
public record AskedNumbers(KeyedHash hash) {

  /** A phone, an account, or most of an identity number. */
  private static final Pattern WHOLE = Pattern.compile("\\+?[0-9]{7,30}[xX]?");

  /** The first in what was typed, in whatever spelling. */
  public Optional<AskedNumber> in(String typed) {
    String plain = Simplified.of(typed).strip();
    return Stream.concat(Stream.of(plain.replaceAll("\\s", "")), Arrays.stream(plain.split("\\s+")))
        .flatMap(word -> whole(word.replace("-", "")).stream())
        .findFirst()
        .map(number -> new AskedNumber(number, asked(number)));
  }

  private String asked(String number) {
    return IdentityNumber.parse(number)
        .map(identity -> hash.asked(hash.person(identity)))
        .orElseGet(() -> hash.asked(number));
  }

  private static Optional<String> whole(String word) {
    return IdentityNumber.parse(word)
        .map(IdentityNumber::value)
        .or(() -> Optional.of(word).filter(text -> WHOLE.matcher(text).matches()))
        .map(AskedNumbers::ofThisCountry);
  }

  /** A mobile number without the code of the country. */
  static String ofThisCountry(String number) {
    return number.replaceFirst("^\\+?86(?=1[0-9]{10}$)", "");
  }
}
