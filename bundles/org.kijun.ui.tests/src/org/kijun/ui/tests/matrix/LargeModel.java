package org.kijun.ui.tests.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.kijun.model.Product;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;

/** A project with many requirements and products, each product with some answers. */
final class LargeModel {
    private static final int FILES = 20;
    private static final String[] VERDICTS = {"met", "partly", "not met", "planned"};

    private LargeModel() {
    }

    /** Makes the project and waits until it is read. */
    static IProject make(String name, int requirements, int products, int answers) throws Exception {
        var project = write(name, requirements, products, answers);
        Bench.until("the large project is read", () -> LiveProject.get().latest()
                .filter(latest -> latest.index().requirements().size() >= requirements && latest.index().products().size() >= products).isPresent());
        return project;
    }

    /** Takes the project away and waits until nobody knows it any more. */
    static void delete(IProject project) throws Exception {
        Projects.delete(project);
        Bench.until("the large project is forgotten", () -> LiveProject.get().latest()
                .filter(latest -> latest.project().find("big-0", Product.class).isEmpty()).isPresent());
        Bench.settle();
    }

    private static IProject write(String name, int requirements, int products, int answers) throws CoreException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int file = 0; file < FILES; file++) {
            var text = new StringBuilder();
            for (int at = file; at < requirements; at += FILES) {
                text.append("requirement BIG-").append(at).append(" ja \"大きな要求事項").append(at).append("\" en \"Large requirement ").append(at)
                        .append("\" {\n    shall en \"The device does thing ").append(at).append(".\"\n    for ")
                        .append(at % 3 == 0 ? "router" : "home-router").append("\n    when ").append(at % 2 == 0 ? "web-admin" : "remote-admin")
                        .append("\n}\n");
            }
            files.put("requirements-" + file + ".kijun", text.toString());
        }
        var text = new StringBuilder();
        for (int product = 0; product < products; product++) {
            text.append("product big-").append(product).append(" en \"Product ").append(product).append("\" : home-router {\n    facts web-admin")
                    .append(product % 2 == 0 ? ", remote-admin\n" : "\n");
            for (int at = 0; at < answers; at++) {
                text.append("    BIG-").append((at * 37 + product * 101) % requirements).append(' ').append(VERDICTS[at % VERDICTS.length]).append('\n');
            }
            text.append("}\n");
        }
        files.put("products.kijun", text.toString());
        return Projects.of(name, files);
    }
}
