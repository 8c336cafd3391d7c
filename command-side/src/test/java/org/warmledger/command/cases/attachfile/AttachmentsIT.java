package org.warmledger.command.cases.attachfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmledger.command.papers.PaperSamples;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.platform.attachments.AttachmentSeal;
import org.warmledger.platform.attachments.AttachmentStore;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Photos and papers over HTTP, on a real store and a real folder. */
class AttachmentsIT {

  private static final Map<String, String> BILL =
      Map.of("kind", "BILL", "occurredOn", "2026-02-20");
  private static final byte[] PHOTO = PaperSamples.picture("jpeg", 64, 48);

  @TempDir private static Path folder;
  private static RunningLedger ledger;
  private static Sender caseworker;

  private final String number = Drafts.someone();
  private final String file =
      caseworker.post("/api/cases", Drafts.household(number)).ok().said("/caseId");
  private final String attachments = "/api/cases/" + file + "/attachments";

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start("warmledger.attachments.folder=" + folder);
    caseworker = ledger.as("caseworker@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private List<AttachmentAdded> attached() {
    return ledger
        .bean(EventStore.class)
        .readEvents(file)
        .asStream()
        .map(Message::getPayload)
        .filter(AttachmentAdded.class::isInstance)
        .map(AttachmentAdded.class::cast)
        .toList();
  }

  private static long kept() {
    try (Stream<Path> all = Files.walk(folder.resolve("kept"))) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isKept(AttachmentAdded added) {
    return ledger
        .bean(AttachmentStore.class)
        .open(added.stored())
        .map(AttachmentsIT::closed)
        .orElse(false);
  }

  private static boolean closed(InputStream bytes) {
    try (bytes) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sweep() {
    ledger.bean(AttachmentSweep.class).sweep(Instant.now().plusSeconds(60));
  }

  private void refused(String name, byte[] bytes, String problem) {
    long before = kept();
    assertThat(caseworker.upload(attachments, name, bytes, BILL).problem()).isEqualTo(problem);
    assertThat(attached()).isEmpty();
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void aPhotoIsAttachedUnderSealAndOpensAgain() throws IOException {
    Reply reply = caseworker.upload(attachments, "C:\\照片\\发票.jpg", PHOTO, BILL).ok();

    assertThat(reply.status()).isEqualTo(201);
    AttachmentAdded added = attached().getFirst();
    assertThat(added.attachmentId()).hasToString(reply.said("/attachmentId"));
    assertThat(added.file().known().orElseThrow().fileName()).isEqualTo("发票.jpg");
    AttachmentSeal seal = ledger.bean(AttachmentSeal.class);
    AttachmentStore store = ledger.bean(AttachmentStore.class);
    try (InputStream sealed = store.open(added.stored()).orElseThrow();
        InputStream whole = seal.whole(sealed).orElseThrow()) {
      byte[] bytes = whole.readAllBytes();
      assertThat(bytes).startsWith(0xff, 0xd8, 0xff).hasSize((int) added.bytes());
    }
    sweep();
    assertThat(isKept(added)).isTrue();
  }

  @Test
  void sentTwiceItIsAttachedOnce() {
    Sender keyed = caseworker.with("Idempotency-Key", "photo-" + file);
    Reply first = keyed.upload(attachments, "a.jpg", PHOTO, BILL).ok();
    Reply again = keyed.upload(attachments, "a.jpg", PHOTO, BILL).ok();
    Reply another = caseworker.upload(attachments, "b.jpg", PHOTO, BILL).ok();

    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(another.said("/alreadySo")).isEqualTo("true");
    assertThat(another.said("/attachmentId")).isEqualTo(first.said("/attachmentId"));
    assertThat(keyed.upload(attachments, "a.jpg", PaperSamples.picture("png", 8, 8), BILL).code())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(attached()).hasSize(1);
    sweep();
    assertThat(isKept(attached().getFirst())).isTrue();
  }

  @Test
  void whatNoFactNamesIsTidiedAway() {
    sweep();
    long before = kept();
    caseworker.upload(attachments, "a.jpg", PHOTO, BILL).ok();
    caseworker.upload(attachments, "a.jpg", PHOTO, BILL).ok();
    Map<String, String> early = Map.of("kind", "PHOTO", "occurredOn", "2025-01-01");
    assertThat(caseworker.upload(attachments, "c.jpg", PHOTO, early).code())
        .isEqualTo("DATE_OUT_OF_ORDER");
    assertThat(kept()).isEqualTo(before + 3);

    ledger.bean(AttachmentSweep.class).sweep(Instant.now().minusSeconds(3600));
    assertThat(kept()).as("whatever may be under way").isEqualTo(before + 3);
    sweep();
    assertThat(kept()).isEqualTo(before + 1);
  }

  @Test
  void whatIsNotTakenLeavesNothing() {
    refused("发票.jpg", "<html>".getBytes(StandardCharsets.UTF_8), "415 ATTACHMENT_FORM_UNKNOWN");
    refused("a.png", PaperSamples.headOfPng(10_000, 10_000), "413 PICTURE_TOO_LARGE");
    refused("a.pdf", PaperSamples.pdf("<</Encrypt 5 0 R>>"), "422 PDF_LOCKED");
    refused("a.pdf", new byte[(20 << 20) + 1], "413 ATTACHMENT_TOO_LARGE");
    long before = kept();
    assertThat(caseworker.upload(attachments + "?dryRun=true", "a.jpg", PHOTO, BILL).status())
        .isEqualTo(200);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void nobodyElseAttachesAnything() {
    assertThat(ledger.as("caseworker@410811").upload(attachments, "a.jpg", PHOTO, BILL).code())
        .isEqualTo("CASE_NOT_FOUND");
    assertThat(ledger.as("finance@410803").upload(attachments, "a.jpg", PHOTO, BILL).code())
        .isEqualTo("ROLE_REQUIRED");
  }

  @Test
  void withThePersonTheBytesAreGone() {
    caseworker.upload(attachments, "a.jpg", PHOTO, BILL).ok();
    Reply back = caseworker.upload(attachments, "b.pdf", PaperSamples.pdf("<<>>"), BILL).ok();
    caseworker
        .post(attachments + "/" + back.said("/attachmentId") + "/reversal", Drafts.reason("错"))
        .ok();
    assertThat(attached()).hasSize(2).allMatch(AttachmentsIT::isKept);

    String person =
        ledger.bean(KeyedHash.class).person(IdentityNumber.parse(number).orElseThrow()).value();
    String erasure = "/api/persons/" + person + "/erasure";
    ledger.as("compliance@410800").post(erasure + "-request", Drafts.ERASURE).ok();
    assertThat(attached()).allMatch(AttachmentsIT::isKept);
    ledger.decide(ledger.as("admin@410803"), erasure, Drafts.KEPT_YEARS).ok();

    assertThat(attached())
        .hasSize(2)
        .noneMatch(AttachmentsIT::isKept)
        .allMatch(added -> added.file().isErased());
    assertThat(caseworker.upload(attachments, "c.jpg", PHOTO, BILL).code())
        .isEqualTo("PERSON_ERASED");
  }
}
