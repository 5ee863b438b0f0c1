package org.kijun.dsl.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;
import org.kijun.model.KijunPackage;

/** Evidence that is a file: it lies below the folder of the text and is what it was. */
final class EvidenceRules {
    private static final KijunPackage MODEL = KijunPackage.eINSTANCE;
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);
    /** Larger files are not read: a check must stay quick. */
    private static final long MAX_BYTES = 256L << 20;

    private EvidenceRules() {
    }

    static void fileIsThere(Evidence evidence, Project project, Reporter reporter) {
        if (evidence.getKind() != EvidenceKind.FILE || evidence.getTarget() == null) {
            return;
        }
        var target = evidence.getTarget();
        if (leavesFolder(target)) {
            reporter.report(KijunIssue.EVIDENCE_OUTSIDE_FOLDER, evidence, MODEL.getEvidence_Target(), target);
            return;
        }
        project.folder(evidence).ifPresent(folder -> inFolder(folder, evidence, reporter));
    }

    private static boolean leavesFolder(String target) {
        if (ABSOLUTE.matcher(target).matches()) {
            return true;
        }
        int depth = 0;
        for (var part : target.split("[/\\\\]")) {
            depth += switch (part) {
                case "..", "" -> -1;
                case "." -> 0;
                default -> 1;
            };
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static void inFolder(Path folder, Evidence evidence, Reporter reporter) {
        var target = evidence.getTarget();
        try {
            var file = file(folder, target);
            if (file.isEmpty()) {
                reporter.report(KijunIssue.EVIDENCE_MISSING, evidence, MODEL.getEvidence_Target(), target);
            } else if (!file.get().startsWith(folder.toRealPath())) {
                reporter.report(KijunIssue.EVIDENCE_OUTSIDE_FOLDER, evidence, MODEL.getEvidence_Target(), target);
            } else {
                compare(file.get(), evidence, reporter);
            }
        } catch (IOException unreadable) {
            reporter.report(KijunIssue.FILE_UNREADABLE, evidence, MODEL.getEvidence_Target(), unreadable.getClass().getSimpleName().replace("Exception", ""));
        }
    }

    private static Optional<Path> file(Path folder, String target) throws IOException {
        if (target.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var file = folder.resolve(target);
        return Files.isRegularFile(file) ? Optional.of(file.toRealPath()) : Optional.empty();
    }

    private static void compare(Path file, Evidence evidence, Reporter reporter) throws IOException {
        var recorded = evidence.getSha256();
        if (recorded == null || !FormatRules.isSha256(recorded) || Files.size(file) > MAX_BYTES) {
            return;
        }
        var now = Hashes.of(file);
        if (!now.equalsIgnoreCase(recorded)) {
            reporter.report(KijunIssue.EVIDENCE_CHANGED, evidence, MODEL.getEvidence_Sha256(), evidence.getTarget(), recorded, now);
        }
    }
}
