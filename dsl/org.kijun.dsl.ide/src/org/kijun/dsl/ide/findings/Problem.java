package org.kijun.dsl.ide.findings;

import java.util.List;
import org.kijun.dsl.validation.KijunIssue;

/**
 * A finding in an open file.
 *
 * @param offset    where the marked part of the text begins
 * @param length    of the marked part, which is shown up to the end of its first line
 * @param arguments as documented at the issue
 */
record Problem(KijunIssue issue, int offset, int length, List<String> arguments) {
}
