package org.warmledger.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.warmledger.platform.fuzz.OddRequests.Odd;
import org.warmledger.platform.fuzz.RawLine.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What every answer is held to, whatever was asked. */
final class Promised {

  private static final int SHOWN = 300;

  private Promised() {}

  /** What is wrong with an answer to something odd. */
  static List<String> faults(Odd asked, Answer answer) {
    List<String> faults = new ArrayList<>(faults(asked.method(), answer));
    String status = Integer.toString(answer.status());
    if (asked.described() && !asked.operation().said().get("responses").has(status)) {
      faults.add("not described");
    }
    return faults.stream().map(fault -> said(fault, answer) + " to " + asked.what()).toList();
  }

  private static String said(String fault, Answer answer) {
    String body = answer.body();
    return fault + ": " + answer.status() + " " + body.substring(0, Math.min(SHOWN, body.length()));
  }

  /** What is wrong with it by itself. */
  static List<String> faults(String method, Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() == 500 || answer.status() == 502) {
      faults.add("500");
    }
    if (answer.status() == 405 && answer.header("allow").isEmpty()) {
      faults.add("405 without Allow");
    }
    if (answer.status() >= 400 && !method.equals("HEAD") && !isProblem(answer)) {
      faults.add("no problem");
    }
    return faults;
  }

  private static boolean isProblem(Answer answer) {
    try {
      return answer.header("content-type").startsWith("application/problem+json")
          && JsonMapper.shared().readTree(answer.body()).path("status").asInt(0) == answer.status();
    } catch (JacksonException noJson) {
      return false;
    }
  }
}
