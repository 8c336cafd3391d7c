package org.warmledger.query.statistics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.behind.Behind;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.filling.FormView;
import org.warmledger.query.statistics.forms.AskedFor;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;

/** Answers {@code GET /api/statistics/{form}}, as JSON or as the paper, and what is behind it. */
@RestController
record StatisticsApi(Statistics statistics, Behind behind, AskedFor askedFor, Readers readers) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST = 50;

  @GetMapping(path = "/api/statistics/{form}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<FormView> figures(
      Caller caller,
      Freshness freshness,
      @PathVariable String form,
      @RequestParam Optional<String> union,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam Optional<String> reporter,
      @RequestParam Optional<String> phone,
      @RequestParam Optional<Long> since) {
    long position = readers.reflect(freshness, Act.READER, FilesKept.READER, Unions.READER);
    Asked asked = askedFor.asked(caller, form, union, from, to);
    return Answers.at(position)
        .body(statistics.fill(asked, heading(reporter, phone, since), position, caller.sight()));
  }

  @GetMapping(path = "/api/statistics/{form}", produces = XLSX)
  @Tells(atTimes = HttpHeaders.CONTENT_DISPOSITION)
  ResponseEntity<byte[]> paper(
      Caller caller,
      Freshness freshness,
      @PathVariable String form,
      @RequestParam Optional<String> union,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam Optional<String> reporter,
      @RequestParam Optional<String> phone) {
    long position = readers.reflect(freshness, Act.READER, FilesKept.READER, Unions.READER);
    Asked asked = askedFor.asked(caller, form, union, from, to);
    FormView view =
        statistics.fill(
            asked, heading(reporter, phone, Optional.empty()), position, caller.sight());
    String name = asked.form().zh() + "-" + view.from() + "-" + view.to() + ".xlsx";
    return Answers.at(position)
        .contentType(MediaType.parseMediaType(XLSX))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FormXlsx(asked.form(), view).bytes());
  }

  private static Statistics.Heading heading(
      Optional<String> reporter, Optional<String> phone, Optional<Long> since) {
    since.filter(position -> position < 0).ifPresent(wrong -> malformed("since"));
    return new Statistics.Heading(line("reporter", reporter), line("phone", phone), since);
  }

  private static Optional<String> line(String name, Optional<String> text) {
    text.filter(
            words -> words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl))
        .ifPresent(wrong -> malformed(name));
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }

  private static void malformed(String parameter) {
    throw Page.malformed(parameter);
  }

  @Refuses(
      value = HttpStatus.FORBIDDEN,
      codes = {"PURPOSE_REQUIRED", "ROLE_REQUIRED"})
  @GetMapping("/api/statistics/{form}/cells/{cell}/events")
  ResponseEntity<Behind.Listing> events(
      Caller caller,
      Freshness freshness,
      @PathVariable String form,
      @PathVariable String cell,
      @RequestParam Optional<String> union,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, Act.READER, FilesKept.READER, Unions.READER);
    Asked asked = askedFor.asked(caller, form, union, from, to);
    Cell found = asked.form().cell(cell).orElseThrow(Answers::notFound);
    if (RegisterCounts.tellsHealth(found)) {
      caller.requireWhole();
    }
    return Answers.at(position).body(behind.events(asked, found, page));
  }
}
