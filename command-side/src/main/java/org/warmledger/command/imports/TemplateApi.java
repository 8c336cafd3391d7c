package org.warmledger.command.imports;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Caller;

/** {@code GET /api/imports/templates/{kind}.xlsx}: an empty sheet of what can be imported. */
@RestController
record TemplateApi(ImportTemplate template) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @GetMapping(path = "/api/imports/templates/{kind}.xlsx", produces = XLSX)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
  @Tells(HttpHeaders.CONTENT_DISPOSITION)
  ResponseEntity<byte[]> template(Caller caller, @PathVariable ImportKind kind, Locale locale)
      throws IOException {
    ImportApi.requireSender(caller);
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    template.write(kind, sheet, locale);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind.wire() + ".xlsx\"")
        .body(sheet.toByteArray());
  }
}
