package org.warmledger.command.http;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.platform.web.AnswerMark;

/**
 * What was shown to the caller: the version of what they act on, and of the fund that it comes out
 * of, and how far the files that it is about had been read. As a header {@code "17"}, {@code
 * "17-42"} or {@code "17-42-9001"}; what marks the answer that showed it is passed over.
 *
 * @param version sequence of the last event of what is acted on
 * @param fund sequence of the fund's last event; of what is about another file, the position of the
 *     ledger up to which that and its fund were read
 * @param files position of the ledger up to which the files of a list were read
 */
public record Shown(OptionalLong version, OptionalLong fund, OptionalLong files) {

  /** What a header of it looks like; {@code *} shows nothing. */
  static final String FORM = "^(\"[0-9]{1,18}(-[0-9]{1,18}){0,2}(" + AnswerMark.FORM + ")?\"|[*])$";

  /** The parts that there are. */
  static final int PARTS = 3;

  private static final Pattern TAG =
      Pattern.compile(
          "\"([0-9]{1,18})(?:-([0-9]{1,18}))?(?:-([0-9]{1,18}))?(?:" + AnswerMark.FORM + ")?\"");

  /** What a header of a decision looks like, which takes so many parts at least. */
  static String form(int parts) {
    return "^\"[0-9]{1,18}(-[0-9]{1,18}){%d,%d}(%s)?\"$"
        .formatted(parts - 1, PARTS - 1, AnswerMark.FORM);
  }

  /** Nothing that the caller speaks of. */
  static final Shown NOTHING =
      new Shown(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

  /** As it is sent; empty where it is none. */
  static Optional<Shown> parse(String header) {
    if (header.equals("*")) {
      return Optional.of(NOTHING);
    }
    Matcher tag = TAG.matcher(header);
    return tag.matches()
        ? Optional.of(new Shown(number(tag.group(1)), number(tag.group(2)), number(tag.group(3))))
        : Optional.empty();
  }

  private static OptionalLong number(String digits) {
    return Optional.ofNullable(digits)
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }
}
