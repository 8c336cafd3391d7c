package org.warmledger.acceptance;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmledger.events.InventedPeople;
import org.warmledger.platform.testkit.FreshWord;

/** An invented household, and the requests its caseworker makes. Every one is another household. */
record NewHousehold(
    String name, String identityNumber, String mobile, String address, String employer) {

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String SURNAMES = "欧阎钟邓贾范苗骆鲁蓝";
  private static final String GIVEN = "韵晶颖巧莎眉丹栩茗澜";

  static NewHousehold invented() {
    int n = NEXT.getAndIncrement();
    String name = pick(SURNAMES, n / 100) + pick(GIVEN, n / 10) + pick(GIVEN, n);
    return new NewHousehold(
        name,
        InventedPeople.identityNumber(
            "320199", LocalDate.of(1970, 1, 1).plusDays(n), 101 + n % 800),
        String.format("1980000%04d", n),
        "梧桐巷" + (n + 1) + "号",
        "第" + (n + 1) + "风机厂");
  }

  private static String pick(String characters, int n) {
    return characters.substring(n % 10, n % 10 + 1);
  }

  String archiving(String union) {
    return archiving(union, "");
  }

  /** Archives with further members, given as JSON objects. */
  String archiving(String union, String members) {
    return """
    {"union":"%s","tier":"NATIONAL","category":"DEEP","primaryCause":"MAJOR_ILLNESS",
     "secondaryCauses":["CHILD_SCHOOLING"],"occurredOn":"2026-01-12",
     "head":{"name":"%s","identityNumber":"%s","mobile":"%s","address":"%s","identity":"URBAN","employer":"%s"},
     "members":[%s],"householdSize":3,"annualIncome":{"fen":2400000},"note":"需长期透析"}
    """
        .formatted(union, name, identityNumber, mobile, address, employer, members);
  }

  /** Applies to be put on file. */
  String applying(String union) {
    return applying(union, "");
  }

  /** With further members, given as JSON objects. */
  String applying(String union, String members) {
    return archiving(union, members).replaceFirst("\\{", "{\"source\":\"IN_PERSON\",");
  }

  String asMember(String relation) {
    return """
    {"name":"%s","relation":"%s","identityNumber":"%s"}\
    """
        .formatted(name, relation, identityNumber);
  }

  /** A member of under fourteen years. */
  static String child(String name) {
    return "{\"name\":\"%s\",\"relation\":\"CHILD\",\"identityNumber\":\"%s\"}"
        .formatted(name, InventedPeople.identityNumber("320199", LocalDate.of(2019, 5, 20), 101));
  }

  /** A visit that hands nothing over. */
  static String visit(String day) {
    return """
    {"occurredOn":"%s","campaign":"2026年两节送温暖","visitors":"春燕走访组","findings":"希望介绍工作",
     "followUpBy":"2026-02-20"}
    """
        .formatted(day);
  }

  static String medicalAid(String day, long fen) {
    return """
    {"category":"MEDICAL","fund":"ZYCZ-2026","money":{"fen":%d},"bills":[{"number":"%s","issuedOn":"2026-01-05",
     "hospital":"焦作市人民医院","total":{"fen":%d},"selfPaid":{"fen":%d}}],
     "occurredOn":"%s","reason":"住院自付"}
    """
        .formatted(fen, FreshWord.after(""), 4 * fen, 2 * fen, day);
  }

  /** On a day before it is delivered. */
  static String yes() {
    return "{\"reason\":\"同意\",\"occurredOn\":\"2026-02-03\"}";
  }

  static String because(String reason) {
    return "{\"reason\":\"" + reason + "\"}";
  }

  String delivery(String day) {
    return """
    {"occurredOn":"%s","payee":{"name":"%s","accountNumber":"6222000000009911"},
     "receipt":{"voucher":"PZ900001","kind":"BANK_SLIP"},"proxy":null}
    """
        .formatted(day, name);
  }
}
