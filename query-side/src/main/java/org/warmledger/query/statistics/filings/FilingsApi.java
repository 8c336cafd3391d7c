package org.warmledger.query.statistics.filings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.filling.FormView;
import org.warmledger.query.statistics.forms.AskedFor;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers filed forms: their list, and each to the byte as it was filed. */
@RestController
record FilingsApi(FilingLookup filings, AskedFor askedFor, Unions unions, Readers readers) {

  record Item(@JsonUnwrapped Filing.ToldFiling filing, NamedUnion union) {}

  record Listing(List<Item> items, Optional<String> cursor) {}

  @GetMapping("/api/statistics/{form}/filings")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String form,
      @RequestParam Optional<String> union,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, Act.READER, FilesKept.READER, Unions.READER);
    UnionCode code = unions.asked(union, caller);
    Found<Filing> found = filings.list(askedFor.form(form).form(), code.value(), page);
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::item).toList(), found.cursor()));
  }

  private Item item(Filing filing) {
    return new Item(filing.told(), unions.named(new UnionCode(filing.union())));
  }

  @GetMapping("/api/statistics/{form}/filings/{id}")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = FormView.class)))
  @Tells("Content-Sha256")
  ResponseEntity<byte[]> filed(
      Caller caller, Freshness freshness, @PathVariable String form, @PathVariable String id) {
    long position = readers.reflect(freshness, Act.READER, FilesKept.READER, Unions.READER);
    Filing filing =
        filings.find(id, askedFor.form(form).form(), caller).orElseThrow(Answers::notFound);
    return Answers.at(position)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Sha256", filing.told().sha256())
        .body(filing.content().getBytes(StandardCharsets.UTF_8));
  }
}
