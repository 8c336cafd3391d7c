package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How each kind of personal value looks when only a part of it may be seen. */
public final class Masks {

  private static final int IDENTITY_DIGITS = 18;
  private static final Pattern DISTRICT =
      Pattern.compile("^.{1,12}?(?:自治县|区|县|旗)|^.{1,12}?(?:州|盟|市)");
  private static final Pattern NUMBER_IN_TEXT =
      Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15,16}|[0-9]{19}|1[0-9]{10})(?![0-9])");

  private static final Pattern END_ON_PAPER = Pattern.compile("[0-9]{4}");

  /** What stands for something that only those see whose task needs it. */
  public static final String HIDDEN = "***";

  /** From this age on somebody is no child (personal information law, art. 28). */
  private static final int CHILD_UNTIL = 14;

  private static final Set<String> AMOUNTS = Set.of("annualIncome", "rigidExpenses");

  private Masks() {}

  /**
   * Covers, in anything written as JSON, what only those may see whose role and purpose allow it.
   *
   * @param on the day by which children are children
   */
  public static <N extends JsonNode> N cover(N node, LocalDate on) {
    return cover(node, on, false);
  }

  private static <N extends JsonNode> N cover(N node, LocalDate on, boolean isPersonal) {
    if (node instanceof ObjectNode object) {
      boolean isSealed = object.has("owner") && object.has("value");
      object
          .properties()
          .forEach(
              field ->
                  field.setValue(
                      covered(field.getKey(), field.getValue(), on, isPersonal || isSealed)));
      coverBirth(object, on);
      object.remove(AMOUNTS);
    } else {
      node.forEach(part -> cover(part, on, isPersonal));
    }
    return node;
  }

  /** The date of birth is the middle of the identity number: not even its year is told. */
  private static void coverBirth(ObjectNode somebody, LocalDate on) {
    JsonNode born = somebody.remove("birthDate");
    if (born != null && isChild(LocalDate.parse(born.asString()), on)) {
      somebody.put("name", surname(somebody.path("name").asString("")));
      somebody.put("identityNumber", HIDDEN);
      somebody.put("schoolOrEmployer", hidden(somebody.path("schoolOrEmployer").asString("")));
    }
  }

  /** Whether somebody is a child on a day. */
  public static boolean isChild(LocalDate born, LocalDate on) {
    return born.plusYears(CHILD_UNTIL).isAfter(on);
  }

  /** Nothing of a text; what was not written is not there. */
  public static String hidden(String text) {
    return text.isEmpty() ? text : HIDDEN;
  }

  /** No more of a name than the surname. */
  public static String surname(String name) {
    return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + HIDDEN;
  }

  private static JsonNode covered(String field, JsonNode value, LocalDate on, boolean isPersonal) {
    if (value instanceof ArrayNode several) {
      for (int i = 0; i < several.size(); i++) {
        several.set(i, covered(field, several.get(i), on, isPersonal));
      }
      return several;
    }
    return value.isString()
        ? StringNode.valueOf(of(field, value.stringValue(), isPersonal))
        : cover(value, on, isPersonal);
  }

  /** What everybody may see of a field. */
  private static String of(String field, String text, boolean isPersonal) {
    return switch (field) {
      case "identityNumber" -> identityNumber(text);
      case "mobile" -> mobile(text);
      case "accountNumber" -> account(text);
      case "address", "householdRegistration" -> address(text);
      case "number" -> isPersonal ? end(text) : text;
      case "text", "findings", "description", "health", "disability", "hospital" ->
          isPersonal ? hidden(text) : text(text);
      case "fileName", "sha256" -> isPersonal ? hidden(text) : text;
      // Why somebody else collects aid tells of whoever can't; open reasons are the facts' own.
      case "reason", "relation" -> isPersonal ? hidden(text) : text;
      // One cause that is covered would be known by it: all of them are.
      case "primaryCause", "secondaryCauses" -> hidden(text);
      default -> text;
    };
  }

  /** {@code 4108**********1234}. */
  public static String identityNumber(String number) {
    return ends(number, 4, 4, IDENTITY_DIGITS);
  }

  /** {@code 138****1234}. */
  public static String mobile(String number) {
    return ends(number, 3, 4, 11);
  }

  /**
   * {@code ****1234}. Four digits are no account but the end of one, as papers give it: they say no
   * more of it than is shown of a whole one.
   */
  public static String account(String number) {
    return END_ON_PAPER.matcher(number).matches() ? "****" + number : end(number);
  }

  /** Of a short number no more than its second half. */
  private static String end(String number) {
    int shown = Math.min(4, number.length() / 2);
    return number.isEmpty() ? "" : "****" + number.substring(number.length() - shown);
  }

  /** Up to the district. */
  public static String address(String address) {
    if (address.isEmpty()) {
      return "";
    }
    var district = DISTRICT.matcher(address);
    return district.find() ? district.group() + "***" : "***";
  }

  /** Free text with the numbers in it covered. */
  public static String text(String text) {
    return NUMBER_IN_TEXT
        .matcher(text)
        .replaceAll(match -> ends(match.group(), 3, 4, match.group().length()));
  }

  private static String ends(String text, int head, int tail, int length) {
    if (text.length() <= head + tail) {
      return "*".repeat(text.length());
    }
    return text.substring(0, head)
        + "*".repeat(Math.max(length, text.length()) - head - tail)
        + text.substring(text.length() - tail);
  }
}
