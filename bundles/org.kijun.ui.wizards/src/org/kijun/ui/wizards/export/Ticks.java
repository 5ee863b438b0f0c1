package org.kijun.ui.wizards.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A few things side by side, each to be ticked. */
final class Ticks<T> {
    private final Map<T, Button> buttons = new LinkedHashMap<>();

    /** @param labels of the things, in their order */
    Ticks(Composite body, Map<T, String> labels, List<T> ticked, Runnable listener) {
        var row = new Composite(body, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 1;
        row.setLayoutData(data);
        var layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        labels.forEach((thing, label) -> {
            var button = new Button(row, SWT.CHECK);
            button.setText(label);
            button.setSelection(ticked.contains(thing));
            button.addListener(SWT.Selection, event -> listener.run());
            buttons.put(thing, button);
        });
        if (labels.size() > 3) {
            data.heightHint = row.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT).y * ((labels.size() + 2) / 3) + layout.spacing * 2;
        }
    }

    List<T> ticked() {
        return buttons.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    void enable(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }
}
