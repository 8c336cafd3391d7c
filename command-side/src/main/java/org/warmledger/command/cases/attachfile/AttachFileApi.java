package org.warmledger.command.cases.attachfile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.papers.Papers;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.AttachmentKind;
import org.warmledger.events.values.AttachedFile;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.store.Turn;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.SentBy;
import org.warmledger.platform.web.UploadFolder;

/** {@code POST /api/cases/{caseId}/attachments}: a photo, scan or paper, and what it is. */
@RestController
record AttachFileApi(AttachedTo files, Papers papers, Bytes bytes, UploadFolder uploads) {

  @PostMapping(
      path = "/api/cases/{caseId}/attachments",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @SentBy({Role.CASEWORKER, Role.SUPERVISOR})
  @Refuses(
      value = HttpStatus.CONTENT_TOO_LARGE,
      codes = {"ATTACHMENT_TOO_LARGE", "PICTURE_TOO_LARGE"})
  @Refuses(value = HttpStatus.UNSUPPORTED_MEDIA_TYPE, codes = "ATTACHMENT_FORM_UNKNOWN")
  @Refuses(
      value = HttpStatus.UNPROCESSABLE_CONTENT,
      codes = {
        "ATTACHMENT_AMBIGUOUS",
        "ATTACHMENT_HARMFUL",
        "PICTURE_UNREADABLE",
        "PDF_LOCKED",
        "PDF_ACTIVE",
        "PDF_UNREADABLE"
      })
  @Refuses(value = HttpStatus.SERVICE_UNAVAILABLE, codes = "ATTACHMENTS_AWAY")
  ResponseEntity<Accepted<About.Attachment>> attach(
      Call call,
      @RequestParam MultipartFile file,
      @PathVariable CaseId caseId,
      @RequestParam AttachmentKind kind,
      @RequestParam Optional<LocalDate> occurredOn)
      throws IOException {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    PersonId owner = files.ownerOf(caseId, call.caller());
    Turn.giveBack();
    try (UploadFolder.Held sent = uploads.take(file);
        UploadFolder.Held kept = uploads.create()) {
      AttachmentBody body = new AttachmentBody(kind, sent.sha256(), occurredOn);
      LocalDate day = new Fields(call.today()).onDay(occurredOn, when -> when);
      Papers.Developed taken = papers.take(sent.path(), kept.path());
      Bytes.Sealed sealed = bytes.keep(caseId, owner, taken.small(), kept, call.dryRun());
      AttachFile command =
          new AttachFile(
              caseId,
              new AttachmentId(call.newId("attachment-")),
              kind,
              taken.form(),
              new AttachedFile(
                  FileName.of(Optional.ofNullable(file.getOriginalFilename())), kept.sha256()),
              sealed.address(),
              sealed.bytes(),
              day);
      About.Attachment about = new About.Attachment(caseId, command.attachmentId());
      return call.carryOut(
          Write.of(body, command, day, about)
              .orStanding(unused -> files.standing(command).orElse(about)));
    }
  }
}
