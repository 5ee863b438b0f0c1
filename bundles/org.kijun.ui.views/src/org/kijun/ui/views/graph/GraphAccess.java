package org.kijun.ui.views.graph;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.kijun.report.Graph;
import org.kijun.report.layout.Layout;

/** The graph for those who cannot see it: a list of nodes, each with its name, its title and how it stands. */
final class GraphAccess {
    private GraphAccess() {
    }

    static void install(GraphCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new Names(canvas));
        canvas.getAccessible().addAccessibleControlListener(new Nodes(canvas));
    }

    /** All that is written in a node, and its standing in words. */
    static String name(Layout.Box box) {
        var node = box.node();
        return (node.name() + " " + node.title().plain() + node.status().map(status -> ": " + status.word().plain()).orElse("")).strip();
    }

    private static List<Layout.Box> boxes(GraphCanvas canvas) {
        return canvas.graph().map(Layout::boxes).orElse(List.of());
    }

    private static final class Names extends AccessibleAdapter {
        private final GraphCanvas canvas;

        Names(GraphCanvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = event.childID >= 0 && event.childID < boxes(canvas).size() ? name(boxes(canvas).get(event.childID))
                    : canvas.graph().map(Layout::graph).map(Graph::title).map(title -> title.plain()).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = canvas.graph().map(graph -> graph.graph().description().plain()).orElse("");
        }
    }

    private static final class Nodes extends AccessibleControlAdapter {
        private final GraphCanvas canvas;

        Nodes(GraphCanvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = boxes(canvas).size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, boxes(canvas).size()).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.selected().map(boxes(canvas)::indexOf).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID >= 0 && event.childID < boxes(canvas).size()) {
                var box = boxes(canvas).get(event.childID);
                var corner = canvas.toDisplay((int) (canvas.origin().x + box.x() * canvas.zoom()), (int) (canvas.origin().y + box.y() * canvas.zoom()));
                event.x = corner.x;
                event.y = corner.y;
                event.width = (int) (box.width() * canvas.zoom());
                event.height = (int) (box.height() * canvas.zoom());
            }
        }
    }
}
