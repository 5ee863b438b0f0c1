package org.kijun.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kijun.model.Named;
import org.kijun.report.ReportRequest;

/** Names of the files of some reports, such as {@code acme-x1.checklist.maker.ja}. No two of them overwrite each other. */
final class FileNames {
    private final Map<String, Set<Named>> subjectsByName = new HashMap<>();

    FileNames(List<ReportRequest> requests) {
        requests.stream().flatMap(FileNames::subjects)
                .forEach(subject -> subjectsByName.computeIfAbsent(key(subject), none -> new HashSet<>()).add(subject));
    }

    /** What it is about, the report, the audience and the language, without the extension. */
    String of(ReportRequest request) {
        var parts = Stream.of(
                subjects(request).map(this::name).collect(Collectors.joining("+")),
                request.kind().id(),
                request.audience().map(audience -> audience.id()).orElse(""),
                request.languages().id());
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(".")).replaceAll("[^\\p{L}\\p{N}._+-]", "_");
    }

    private static Stream<? extends Named> subjects(ReportRequest request) {
        return request.products().isEmpty() ? request.baselines().stream() : request.products().stream();
    }

    /** The name alone; the full name when two things have the same, also on disks that know no difference between A and a. */
    private String name(Named subject) {
        return subjectsByName.get(key(subject)).size() == 1 ? subject.getName() : subject.qualifiedName();
    }

    private static String key(Named subject) {
        return subject.getName().toLowerCase(Locale.ROOT);
    }
}
