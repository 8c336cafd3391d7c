package org.warmledger.query.attachments;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.store.Turn;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casefile.Attachment;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Ids;

/**
 * Shows what is attached to a file to whoever sees what is sensitive for a task of the list; each
 * look is noted.
 */
@RestController
@Refuses(value = HttpStatus.FORBIDDEN, codes = "PURPOSE_REQUIRED")
@Refuses(value = HttpStatus.SERVICE_UNAVAILABLE, codes = "ATTACHMENTS_AWAY")
record AttachmentsApi(FilesKept files, Attached attached, Readers readers, AccessLog log) {

  /** The newest ones: as many as a page shows at once. */
  private static final int MOST_SMALL = 60;

  /**
   * A small picture.
   *
   * @param picture a JPEG, in base64
   */
  record Thumbnail(AttachmentId attachmentId, String picture) {}

  /** Of a file, the newest first. */
  record Thumbnails(List<Thumbnail> items) {}

  @GetMapping("/api/cases/{caseId}/thumbnails")
  ResponseEntity<Thumbnails> thumbnails(
      Caller caller, Freshness freshness, @PathVariable String caseId) {
    caller.requireWhole();
    CaseId id = Ids.caseId(caseId);
    long position = readers.reflectById(freshness, FilesKept.READER);
    List<Attachment> newest = all(id, caller).reversed().stream().limit(MOST_SMALL).toList();
    note(caller, id, "/thumbnails", newest.size());
    Turn.giveBack();
    return Answers.at(position)
        .body(new Thumbnails(newest.stream().flatMap(one -> thumbnail(one).stream()).toList()));
  }

  private Optional<Thumbnail> thumbnail(Attachment attachment) {
    return attached
        .small(attachment)
        .map(Base64.getEncoder()::encodeToString)
        .map(picture -> new Thumbnail(attachment.attachmentId(), picture));
  }

  @GetMapping("/api/cases/{caseId}/attachments/{attachmentId}/content")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.IMAGE_JPEG_VALUE,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_PDF_VALUE,
            schema = @Schema(type = "string", format = "binary"))
      })
  @Tells(HttpHeaders.CONTENT_DISPOSITION)
  void content(
      Caller caller,
      Freshness freshness,
      @PathVariable String caseId,
      @PathVariable String attachmentId,
      HttpServletResponse response) {
    caller.requireWhole();
    CaseId id = Ids.caseId(caseId);
    long position = readers.reflectById(freshness, FilesKept.READER);
    Attachment attachment =
        all(id, caller).stream()
            .filter(one -> one.attachmentId().value().equals(attachmentId))
            .findFirst()
            .orElseThrow(Answers::notFound);
    note(caller, id, "/attachments/" + attachmentId + "/content", 1);
    Turn.giveBack();
    try {
      attached.send(attachment, () -> begun(attachment, position, response));
    } catch (Problem nothingSentYet) {
      // What refuses is no attachment of any position.
      response.setHeader("Ledger-Position", null);
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
      throw nothingSentYet;
    }
  }

  private static OutputStream begun(
      Attachment attachment, long position, HttpServletResponse response) throws IOException {
    response.setHeader("Ledger-Position", Long.toString(position));
    response.setContentType(attachment.form().mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(attachment));
    return response.getOutputStream();
  }

  private List<Attachment> all(CaseId id, Caller caller) {
    return files
        .find(id.value())
        .filter(file -> caller.mayTouch(file.union()))
        .orElseThrow(Answers::notFound)
        .care()
        .attachments();
  }

  private void note(Caller caller, CaseId file, String what, long rows) {
    log.note(caller, Accessed.LIST, "cases/" + file + what, rows, List.of(file.value()));
  }

  /** As it was called where it came from, but for its end, which says what it is now. */
  private static String named(Attachment attachment) {
    String sent =
        attachment.file().known().map(AttachedFile::fileName).orElse("").replaceAll("\\.\\w*$", "");
    String name = sent.isBlank() ? attachment.attachmentId().value() : sent;
    return ContentDisposition.attachment()
        .filename(name + "." + attachment.form().extension(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
