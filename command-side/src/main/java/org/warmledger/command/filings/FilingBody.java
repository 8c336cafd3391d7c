package org.warmledger.command.filings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PersonName;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.platform.web.Caller;

/**
 * What is to be filed, as it is sent.
 *
 * @param union the caller's own unless stated
 */
record FilingBody(
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union,
    @Required Optional<LocalDate> from,
    @Required Optional<LocalDate> to,
    @PersonName @Longest(Longest.NAME) Optional<String> reporter,
    @Longest(Longest.NAME) Optional<String> phone) {

  /** What is to be filed, read. */
  record Wanted(
      StatutoryForm form,
      UnionPath union,
      LocalDate from,
      LocalDate to,
      String reporter,
      String phone) {

    /** One stream per form, union and period: a later filing follows the one before. */
    FilingId filingId() {
      return new FilingId("filing-%s-%s-%s-%s".formatted(form.address(), union.code(), from, to));
    }

    /** Where the read side computes it. */
    String address(Optional<Long> since) {
      StringBuilder address = new StringBuilder("/api/statistics/").append(form.address());
      address.append("?union=").append(union.code()).append("&from=").append(from);
      address.append("&to=").append(to);
      parameter(address, "reporter", reporter);
      parameter(address, "phone", phone);
      since.ifPresent(position -> address.append("&since=").append(position));
      return address.toString();
    }

    private static void parameter(StringBuilder address, String name, String value) {
      if (!value.isEmpty()) {
        address
            .append('&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
  }

  /** What is only named, and filed another time. */
  static FilingBody about(
      Optional<String> union, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new FilingBody(union, from, to, Optional.empty(), Optional.empty());
  }

  Wanted read(Fields fields, StatutoryForm form, Caller caller, UnionDirectory unions) {
    Supplier<UnionPath> holder = unions.holder(fields, caller, union);
    return fields.finish(
        () ->
            new Wanted(
                form,
                holder.get(),
                from.orElseThrow(),
                to.orElseThrow(),
                Fields.said(reporter),
                Fields.said(phone)));
  }
}
