package org.kijun.ui.matrix.answer;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.kijun.dsl.edit.Answer;
import org.kijun.dsl.edit.EditResult;
import org.kijun.dsl.edit.ProductText;
import org.kijun.model.Product;
import org.kijun.ui.change.OpenText;
import org.kijun.ui.live.LiveProject;
import org.kijun.ui.live.Snapshot;
import org.kijun.ui.texts.Texts;

/** The texts whose answers are changed: opened at the first change, kept open until the matrix is closed. */
public final class AnswerTexts implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(AnswerTexts.class);

    private final Runnable dirt;
    private final Map<Path, OpenText> open = new HashMap<>();
    private final Deque<OpenText> done = new ArrayDeque<>();
    private final Deque<OpenText> undone = new ArrayDeque<>();

    /** @param dirt runs when a text begins or ceases to differ from its file, and after each change */
    public AnswerTexts(Runnable dirt) {
        this.dirt = dirt;
    }

    /** The file with the answers of the product; empty when it comes from the library. */
    public static Optional<Path> file(String product) {
        return LiveProject.get().latest().flatMap(snapshot -> file(snapshot, product));
    }

    private static Optional<Path> file(Snapshot snapshot, String product) {
        return snapshot.project().find(product, Product.class).flatMap(snapshot.project()::file);
    }

    /** What the text answers at this moment. */
    public Optional<Answer> answer(AnswerKey key) {
        return LiveProject.get().latest().flatMap(snapshot -> file(snapshot, key.product()).flatMap(file -> {
            try {
                return text(snapshot, key.product(), connect(file)).answer(key.requirement());
            } catch (CoreException unreadable) {
                return Optional.empty();
            }
        }));
    }

    /** Writes the answers of one product into its text as one step; a sentence when that cannot be done. */
    public Optional<String> set(String product, Map<String, Answer> answers) {
        return change(product, text -> text.setAnswers(answers));
    }

    /** Takes answers of one product out of its text; a sentence when that cannot be done. */
    public Optional<String> remove(String product, Collection<String> requirements) {
        return change(product, text -> text.removeAnswers(List.copyOf(requirements)));
    }

    private Optional<String> change(String product, Function<ProductText, EditResult> wish) {
        var snapshot = LiveProject.get().latest().orElseThrow();
        var file = file(snapshot, product);
        if (file.isEmpty()) {
            return Optional.of(TEXTS.get("library"));
        }
        try {
            var text = connect(file.get());
            var before = text.text();
            var refused = text.apply(wish.apply(text(snapshot, product, text)));
            if (refused.isEmpty() && !before.equals(text.text())) {
                done.push(text);
                undone.clear();
                dirt.run();
            }
            return refused.map(why -> why.message(Texts.language()));
        } catch (CoreException unreadable) {
            return Optional.of(TEXTS.get("unreadable", file.get().getFileName(), unreadable.getStatus().getMessage()));
        }
    }

    private static ProductText text(Snapshot snapshot, String product, OpenText text) {
        return ProductText.of(text.text(), product, snapshot.project().names());
    }

    private OpenText connect(Path file) throws CoreException {
        var known = open.get(file);
        if (known == null) {
            known = OpenText.connect(file);
            known.onDirty(dirty -> dirt.run());
            open.put(file, known);
        }
        return known;
    }

    public boolean isDirty() {
        return open.values().stream().anyMatch(OpenText::isDirty);
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last change of an answer back. */
    public void undo() {
        if (canUndo()) {
            var text = done.pop();
            try {
                text.undo();
                undone.push(text);
            } catch (ExecutionException failed) {
                Platform.getLog(AnswerTexts.class).error(failed.getMessage(), failed);
            }
            dirt.run();
        }
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        if (canRedo()) {
            var text = undone.pop();
            try {
                text.redo();
                done.push(text);
            } catch (ExecutionException failed) {
                Platform.getLog(AnswerTexts.class).error(failed.getMessage(), failed);
            }
            dirt.run();
        }
    }

    /**
     * Writes all changed texts into their files.
     *
     * @throws CoreException when one of them cannot be written; those after it are not written either
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        var dirty = open.values().stream().filter(OpenText::isDirty).toList();
        var progress = SubMonitor.convert(monitor, dirty.size());
        for (var text : dirty) {
            text.save(progress.split(1));
        }
    }

    @Override
    public void close() {
        open.values().forEach(OpenText::close);
        open.clear();
        done.clear();
        undone.clear();
    }
}
