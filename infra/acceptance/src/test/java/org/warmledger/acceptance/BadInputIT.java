package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.platform.testkit.Reply;

/** What is wrong is refused with a code, changes nothing, and is quoted nowhere. */
@OnSharedStack
class BadInputIT {

  private static final String UNION = "220104";

  /** Nobody ever writes anything here. */
  private static final String EMPTY_UNION = "220182";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);

  static Stream<Arguments> brokenArchivings() {
    return Stream.of(unreadableArchivings(), unfitArchivings(), endlessArchivings())
        .flatMap(Function.identity());
  }

  private static Stream<Arguments> unreadableArchivings() {
    return Stream.of(
        broken("malformed JSON", body -> body.replace("}", ""), 400, "MALFORMED_JSON"),
        broken(
            "an unknown field",
            body -> body.replace("\"tier\"", "\"rank\":1,\"tier\""),
            400,
            "UNKNOWN_FIELD"),
        broken(
            "an unknown tier",
            body -> body.replace("NATIONAL", "GALACTIC"),
            400,
            "MALFORMED_FIELD"),
        broken(
            "a fraction of a fen",
            body -> body.replace("2400000", "2400000.5"),
            400,
            "MALFORMED_FIELD"),
        broken("a negative amount", body -> body.replace("2400000", "-1"), 400, "MALFORMED_FIELD"),
        broken(
            "too large an amount",
            body -> body.replace("2400000", "1000000000001"),
            400,
            "MALFORMED_FIELD"));
  }

  private static Stream<Arguments> unfitArchivings() {
    return Stream.of(
        broken("a wrong check digit", BadInputIT::wrongCheckDigit, 422, "INVALID_FIELDS"),
        broken(
            "a birth in the future",
            body -> identity(body, "320199209001010018"),
            422,
            "INVALID_FIELDS"),
        broken(
            "four secondary causes",
            body ->
                body.replace(
                    "[\"CHILD_SCHOOLING\"]",
                    "[\"LAID_OFF\",\"OTHER\",\"ACCIDENT\",\"CHILD_SCHOOLING\"]"),
            422,
            "INVALID_FIELDS"),
        broken(
            "a control character",
            body -> body.replace("需长期透析", "a\\u0007b"),
            422,
            "INVALID_FIELDS"));
  }

  private static Stream<Arguments> endlessArchivings() {
    return Stream.of(
        broken(
            "a note of 5 MB",
            body -> body.replace("需长期透析", "长".repeat(1_700_000)),
            413,
            "BODY_TOO_LARGE"),
        broken(
            "a note of 5,000 characters",
            body -> body.replace("需长期透析", "长".repeat(5_000)),
            422,
            "INVALID_FIELDS"));
  }

  private static Arguments broken(String what, UnaryOperator<String> how, int status, String code) {
    return Arguments.of(what, how, status, code);
  }

  private static String wrongCheckDigit(String body) {
    String number = numberIn(body);
    char last = number.charAt(17) == '1' ? '2' : '1';
    return body.replace(number, number.substring(0, 17) + last);
  }

  private static String identity(String body, String other) {
    return body.replace(numberIn(body), other);
  }

  private static String numberIn(String body) {
    int start = body.indexOf("320199");
    return body.substring(start, start + 18);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenArchivings")
  void aBrokenArchivingIsRefused(String what, UnaryOperator<String> how, int status, String code) {
    NewHousehold household = NewHousehold.invented();
    Api refusedHere = stack.as("caseworker@" + EMPTY_UNION);
    Reply refused = refusedHere.post("/api/cases", how.apply(household.archiving(EMPTY_UNION)));
    assertThat(refused.status()).as(refused.text()).isEqualTo(status);
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.text()).doesNotContain(household.identityNumber(), household.name());
    archived(NewHousehold.invented());
    OverviewSums.of(refusedHere.after(caseworker), EMPTY_UNION).mustBe(OverviewSums.NOTHING);
  }

  @Test
  void aFifteenDigitNumberIsTheSamePerson() {
    NewHousehold household = NewHousehold.invented();
    caseworker.post("/api/cases", household.archiving(UNION)).ok();
    String number = household.identityNumber();
    String fifteen = number.substring(0, 6) + number.substring(8, 17);
    Reply refused =
        caseworker.post("/api/cases", household.archiving(UNION).replace(number, fifteen));
    assertThat(refused.code()).isEqualTo("C01_DUPLICATE_WORKER");
  }

  @Test
  void emojiAreWelcome() {
    NewHousehold household = NewHousehold.invented();
    caseworker.post("/api/cases", household.archiving(UNION).replace("需长期透析", "感谢🙏")).ok();
  }

  @Test
  void moneyAidOfNothingIsRefused() {
    String caseId = archived(NewHousehold.invented());
    Reply refused =
        caseworker.post("/api/cases/" + caseId + "/aids", NewHousehold.medicalAid("2026-02-01", 0));
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void anotherUnionsFileDoesNotExist() {
    String path = "/api/cases/" + archived(NewHousehold.invented());
    Api stranger = stack.as("supervisor@320500").after(caseworker);
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.get(path + "/history").status()).isEqualTo(404);
    assertThat(stranger.post(path + "/visits", NewHousehold.visit("2026-01-20")).status())
        .isEqualTo(404);
    assertThat(stranger.get("/api/dashboards/overview?union=" + UNION).status()).isEqualTo(404);
  }

  @Test
  void withoutAGoodTokenNobodyIsServed() {
    String good = caseworker.token();
    String forged = good.substring(0, good.lastIndexOf('.') + 1) + "AAAA";
    for (String token :
        List.of("", "nonsense", forged, stack.issuer().expired("caseworker@" + UNION))) {
      Reply refused = new Api(stack.url(), token).get("/api/cases");
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.code()).isEqualTo("TOKEN_REQUIRED");
    }
  }

  @Test
  void aRoleDoesOnlyWhatItMay() {
    Api finance = stack.as("finance@" + UNION);
    Reply refused = finance.post("/api/cases", NewHousehold.invented().archiving(UNION));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("ROLE_REQUIRED");
    assertThat(
            stack
                .as("caseworker@" + UNION)
                .upload("aids", "apply", "a.csv", new byte[] {1})
                .status())
        .isEqualTo(403);
  }

  @Test
  void refusalsSpeakTheCallersLanguage() {
    Map<String, String> english = Map.of("Accept-Language", "en");
    assertThat(caseworker.get("/api/cases/case-nowhere", english).body().get("title").asString())
        .matches("\\p{ASCII}+");
    assertThat(caseworker.get("/api/cases/case-nowhere").body().get("title").asString())
        .matches(".*\\p{IsHan}.*");
  }

  @Test
  void anUnknownFilterIsAnErrorAndSoIsAnUnknownValue() {
    assertThat(caseworker.get("/api/cases?colour=red").code()).isEqualTo("UNKNOWN_PARAMETER");
    assertThat(caseworker.get("/api/cases?tier=GALACTIC").code()).isEqualTo("MALFORMED_PARAMETER");
  }

  static Stream<Arguments> brokenFiles() {
    byte[] header = "姓名,身份证号\n".getBytes(StandardCharsets.UTF_8);
    byte[] truncated = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
    return Stream.of(
        Arguments.of("empty.csv", new byte[0], "EMPTY_FILE"),
        Arguments.of("header.csv", header, "WRONG_HEADER"),
        Arguments.of("truncated.xlsx", truncated, "UNREADABLE_FILE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void aBrokenFileIsRefusedWhole(String name, byte[] file, String code) {
    Reply refused = caseworker.upload("files", "apply", name, file);
    assertThat(refused.status()).isIn(400, 422);
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void theLogNamesNobody() throws Exception {
    NewHousehold household = NewHousehold.invented();
    archived(household);
    caseworker.post("/api/cases", household.archiving(UNION));
    caseworker.post("/api/cases", wrongCheckDigit(household.archiving(UNION)));
    try (Stream<Path> logs = Files.walk(stack.data().resolve("logs"))) {
      for (Path log : logs.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
            .doesNotContain(
                latin(household.name()), household.identityNumber(), household.mobile());
      }
    }
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private String archived(NewHousehold household) {
    return caseworker
        .post("/api/cases", household.archiving(UNION))
        .ok()
        .body()
        .get("caseId")
        .asString();
  }
}
