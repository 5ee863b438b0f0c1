package org.kijun.dsl.edit;

import java.util.Objects;
import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;

/**
 * What proves an answer.
 *
 * @param target path of a file beside the text, address, or number of a certificate
 * @param sha256 of the file in hexadecimal digits, or empty
 */
public record EvidenceItem(EvidenceKind kind, String target, String sha256) {
    static EvidenceItem of(Evidence evidence) {
        return new EvidenceItem(evidence.getKind(), Objects.toString(evidence.getTarget(), ""), Objects.toString(evidence.getSha256(), ""));
    }
}
