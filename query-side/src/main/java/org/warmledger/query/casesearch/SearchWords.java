package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermsQueryField;
import co.elastic.clients.util.ObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Names;
import org.warmledger.query.web.Queries;

/**
 * Turns what somebody typed into a query. Each word must be found; where it is found decides the
 * rank: number, whole name, given name, pinyin, initials, then employer, address and notes.
 */
final class SearchWords {

  /** Letters with or without the marks of their tones. */
  private static final Pattern PINYIN =
      Pattern.compile("[a-z\\u00E0-\\u01DC](?:[a-z\\u00E0-\\u01DC'’\\-\\s]|\\p{M})*");

  /** Shorter syllables are too much alike for one letter to be a slip. */
  private static final int SHORTEST_WITH_A_SLIP = 5;

  private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{3}[0-9x]");
  private static final Pattern PHONE = Pattern.compile("[0-9]{7,13}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,30}");

  private static final float OF_A_MEMBER = 0.8f;

  /** Those of the members whose names are masked for most. */
  static final String CHILDREN = "children";

  /** Texts that words are looked for in, with their weights. */
  private static final Map<String, Float> TEXTS =
      Map.of("employer", 12f, "address", 10f, "notes", 5f);

  private final String typed;
  private final List<String> words;
  private final KeyedHash hash;
  private final Set<String> open;

  /**
   * What somebody typed.
   *
   * @param open what of the texts and the children they may read; what is found by a word that is
   *     masked would tell it
   */
  SearchWords(String typed, KeyedHash hash, Set<String> open) {
    this.open = open;
    this.typed = Simplified.of(typed).strip();
    this.words = Arrays.stream(this.typed.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    this.hash = hash;
  }

  private static String at(String field) {
    return SearchSection.PART.at(field);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Query query() {
    Query eachWord =
        Query.of(query -> query.bool(all -> all.must(words.stream().map(this::word).toList())));
    if (!PINYIN.matcher(typed).matches()) {
      return Query.of(query -> query.disMax(best -> best.queries(eachWord, spacedNumber())));
    }
    return Query.of(query -> query.disMax(best -> best.queries(eachWord, best(pinyin(typed)))));
  }

  /** An identity, phone or account number that was typed with spaces in it. */
  private Query spacedNumber() {
    return best(number(typed.replaceAll("[\\s-]", "")));
  }

  /** Where the words are to be marked in texts. */
  Query marks(String field) {
    return Query.of(
        query ->
            query.bool(
                any -> any.should(words.stream().map(word -> phrase(field, word, 1)).toList())));
  }

  private Query word(String word) {
    List<Query> places = new ArrayList<>(number(word));
    places.addAll(PINYIN.matcher(word).matches() ? pinyin(word) : name(word));
    TEXTS.forEach(
        (field, weight) -> {
          if (open.contains(field)) {
            places.add(phrase(field, word, weight));
          }
        });
    return best(places);
  }

  private List<Query> number(String word) {
    List<Query> places = new ArrayList<>();
    Optional<PersonId> person = IdentityNumber.parse(word).map(hash::person);
    person.ifPresent(id -> places.add(term("persons", id.value(), 1_000)));
    String phone = AskedNumbers.ofThisCountry(word);
    if (PHONE.matcher(phone).matches()) {
      places.add(term("phones", hash.phone(phone), 900));
    }
    if (ACCOUNT.matcher(word).matches()) {
      hash.account(word).ifPresent(account -> places.add(term("accounts", account, 900)));
    }
    if (LAST_FOUR.matcher(word).matches()) {
      places.add(term("lastFour", word, 600));
      if (open.contains(CHILDREN)) {
        places.add(term(CHILDREN + ".lastFour", word, 600));
      }
    }
    return places;
  }

  private List<Query> name(String word) {
    String name = Names.folded(word);
    if (name.isEmpty()) {
      return List.of();
    }
    return places(
        (who, weight) ->
            List.of(
                term(who + ".full", name, 500 * weight),
                term(who + ".given", name, 250 * weight),
                prefix(who + ".full", name, 200 * weight),
                prefix(who + ".given", name, 150 * weight),
                soundsLike(who, name, 20 * weight)));
  }

  /** Another name that is read alike, below every one that is written so. */
  private static Query soundsLike(String who, String name, float weight) {
    List<String> read =
        name.codePointCount(0, name.length()) < 2
            ? List.of()
            : NameForms.of(List.of(name)).pinyin();
    return weighing(
        weight, filter -> filter.terms(any -> any.field(at(who + ".pinyin")).terms(values(read))));
  }

  private static TermsQueryField values(List<String> texts) {
    return TermsQueryField.of(in -> in.value(texts.stream().map(FieldValue::of).toList()));
  }

  private static Query slip(String field, String letters, float weight) {
    return weighing(
        weight,
        filter -> filter.fuzzy(near -> near.field(at(field)).value(letters).fuzziness("1")));
  }

  private List<Query> pinyin(String typed) {
    return Pinyin.spellings(typed).stream()
        .flatMap(letters -> places((who, weight) -> readAs(letters, who, weight)).stream())
        .toList();
  }

  private static List<Query> readAs(String letters, String who, float weight) {
    List<Query> queries =
        new ArrayList<>(
            List.of(
                term(who + ".pinyin", letters, 120 * weight),
                term(who + ".givenPinyin", letters, 100 * weight),
                prefix(who + ".pinyin", letters, 80 * weight),
                prefix(who + ".givenPinyin", letters, 60 * weight),
                term(who + ".initials", letters, 50 * weight),
                prefix(who + ".initials", letters, 30 * weight)));
    if (letters.length() >= SHORTEST_WITH_A_SLIP) {
      queries.add(slip(who + ".pinyin", letters, 10 * weight));
    }
    return queries;
  }

  private interface Places {
    List<Query> of(String who, float weight);
  }

  private List<Query> places(Places places) {
    List<Query> all = new ArrayList<>(places.of("head", 1));
    all.addAll(places.of("members", OF_A_MEMBER));
    if (open.contains(CHILDREN)) {
      all.addAll(places.of(CHILDREN + ".names", OF_A_MEMBER));
    }
    return all;
  }

  /** The best of several places counts; nothing is found where there is no place to look. */
  private static Query best(List<Query> places) {
    return places.isEmpty()
        ? Queries.none()
        : Query.of(query -> query.disMax(best -> best.queries(places)));
  }

  private static Query term(String field, String value, float weight) {
    return weighing(weight, filter -> filter.term(term -> term.field(at(field)).value(value)));
  }

  private static Query prefix(String field, String value, float weight) {
    return weighing(
        weight, filter -> filter.prefix(prefix -> prefix.field(at(field)).value(value)));
  }

  private static Query phrase(String field, String words, float weight) {
    return weighing(
        weight, filter -> filter.matchPhrase(phrase -> phrase.field(at(field)).query(words)));
  }

  private static Query weighing(
      float weight, Function<Query.Builder, ObjectBuilder<Query>> filter) {
    return Query.of(
        query -> query.constantScore(constant -> constant.boost(weight).filter(filter)));
  }
}
