package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.Like;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.platform.description.KeptDescription;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** Whoever has a whole number and asks whose it is says what for, and is noted with the number. */
class NumberSearchIT {

  private static final String NUMBER = Samples.number(11);
  private static final String ACCOUNT = "6217000012345678";

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenAHousehold() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived zeng =
        Samples.archived(
            "case-zeng",
            Samples.ZHONGZHAN,
            Samples.household("曾丽华", NUMBER, "19900001234", List.of()),
            "",
            Samples.DAY);
    ledger.append(zeng);
    position = ledger.append(Samples.aided(zeng, "aid-zeng", Samples.medical(70_000), Samples.DAY));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Sender caseworker() {
    return server.as("caseworker@410800").after(position);
  }

  private static Reply search(Sender who, String words) {
    return who.get("/api/cases?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private static Reply noted() {
    return server.as("admin@410800").get("/api/access-log?what=SEARCH&limit=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19900001234",
        "199 0000 1234",
        "199-0000-1234",
        "+8619900001234",
        "6217 0000 1234 5678",
        "曾丽华 19900001234"
      })
  void aWholeNumberIsSearchedForWithATaskOfTheList(String words) {
    assertThat(search(caseworker(), words).problem()).isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(search(caseworker().with("Access-Purpose", "curious"), words).problem())
        .isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(search(caseworker().with("Access-Purpose", "VISIT"), words).status()).isEqualTo(200);
  }

  /** A number that nobody may look for is seen to be looked for again. */
  @ParameterizedTest
  @ValueSource(strings = {"cases?q=", "disbursements?payee="})
  void whatIsLookedForByAWholeNumberAndRefusedIsNotedAsWhatIsFound(String list) {
    Sender log = server.as("admin@410800");
    assertThat(caseworker().get("/api/" + list + "19900001111").problem())
        .isEqualTo("403 PURPOSE_REQUIRED");
    Reply refused = log.get("/api/access-log?what=DENIED&limit=1");
    caseworker().with("Access-Purpose", "VISIT").get("/api/" + list + "199-0000-1111").ok();
    assertThat(refused.said("/items/0/asked")).isEqualTo(noted().said("/items/0/asked"));
    assertThat(refused.said("/items/0/asked")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ACCOUNT, "6217 0000 1234 5678", "6217-0000-1234-5678", "曾丽华 " + ACCOUNT})
  void aFileIsFoundByTheAccountThatItsAidWentTo(String words) {
    Reply found = search(caseworker().with("Access-Purpose", "PAYMENT"), words).ok();
    assertThat(found.at("/items").findValuesAsString("caseId")).contains("case-zeng");
  }

  /** Paid by one district, moved to another: the file is out of reach, what was paid is not. */
  @ParameterizedTest
  @ValueSource(strings = {"", "?payee=%E8%A6%81%E8%BF%81%E8%B5%B0", "?payee=6217000099998888"})
  void whatAUnionPaidIsFoundByWhomItPaidWhereverTheFileHasMoved(String asked) {
    FilledLedger ledger = new FilledLedger(server);
    CaseArchived moved =
        Samples.archived("case-moved" + asked.length(), Samples.ZHONGZHAN, "要迁走", 60);
    PersonId head = moved.household().head().person();
    Payee payee = new Payee("要迁走", "6217000099998888", Optional.empty());
    CaseAided paid =
        Like.the(
                Samples.aided(
                    moved, "aid-moved" + asked.length(), Samples.medical(70_000), Samples.DAY))
            .with(CaseAided::payee, Personal.of(head, payee))
            .made();
    ledger.append(moved, paid);
    position = ledger.append(toJiefang(moved, Personal.of(head, Note.of("迁居"))));
    Sender payer = server.as("supervisor@410803").after(position).with("Access-Purpose", "PAYMENT");
    assertThat(
            payer.get("/api/disbursements" + asked).ok().at("/items").findValuesAsString("caseId"))
        .contains(moved.caseId().value());
    assertThat(payer.get("/api/cases/" + moved.caseId()).status()).isEqualTo(404);
    String named = URLEncoder.encode("要迁走", StandardCharsets.UTF_8);
    assertThat(payer.get("/api/cases?q=" + named).ok().at("/total").asInt()).isZero();
  }

  private static CaseTransferred toJiefang(CaseArchived file, Personal<Note> why) {
    return new CaseTransferred(
        file.caseId(), Samples.ZHONGZHAN, Samples.JIEFANG, why, Optional.empty(), Samples.DAY);
  }

  @Test
  void anotherAccountOfTheSameEndFindsNobody() {
    Reply found = search(caseworker().with("Access-Purpose", "PAYMENT"), "6222000012345678").ok();
    assertThat(found.at("/items").size()).isZero();
  }

  /** Whatever takes words tells nobody whose a number is. */
  @ParameterizedTest
  @MethodSource("texts")
  void noListTellsWithoutATaskWhoseANumberIs(String list) {
    for (String number : List.of(NUMBER, "19900001234", ACCOUNT)) {
      Reply answer = caseworker().get(list + number);
      if (answer.status() == 200) {
        assertThat(answer.at("/items").size()).as(list + answer.text()).isZero();
      } else {
        assertThat(answer.status()).as(list + answer.text()).isBetween(400, 404);
      }
    }
  }

  /** Every parameter of a list that is a text, as the description has them. */
  static Stream<String> texts() {
    return KeptDescription.of("query-side").operations().stream()
        .filter(one -> one.method().equals("GET") && !one.path().contains("{"))
        .flatMap(
            one ->
                one.said()
                    .path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString("").equals("query"))
                    .filter(parameter -> parameter.at("/schema/type").toString().contains("string"))
                    .map(parameter -> parameter.get("name").asString())
                    .filter(name -> !name.matches("cursor|minFen|maxFen"))
                    .map(name -> one.path() + "?" + name + "="));
  }

  @Test
  void theLogSaysWhichNumberWasSearchedForAndWhatWasShownButNeverTheNumber() {
    Sender visiting = caseworker().with("Access-Purpose", "VISIT");
    search(visiting, NUMBER).ok();
    Reply log = noted();
    String asked = log.said("/items/0/asked");
    assertThat(asked).isNotEmpty().doesNotContain(NUMBER);
    assertThat(log.at("/items/0/files").toString()).isEqualTo("[\"case-zeng\"]");
    assertThat(log.text()).doesNotContain(NUMBER);
    search(visiting, NUMBER.substring(0, 6) + " " + NUMBER.substring(6)).ok();
    assertThat(noted().said("/items/0/asked"))
        .as("the same number in another spelling")
        .isEqualTo(asked);
    search(visiting, "1234").ok();
    assertThat(noted().at("/items/0/asked").isString()).isFalse();
  }
}
