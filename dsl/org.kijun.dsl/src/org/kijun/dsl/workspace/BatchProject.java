package org.kijun.dsl.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.dsl.validation.Project;
import org.kijun.model.Module;
import org.kijun.model.Named;

/** The loaded files as the rules see them. */
final class BatchProject extends Project {
    private final Map<Module, SourceFile> own = new IdentityHashMap<>();
    private final List<Module> modules;
    private final Names names;

    BatchProject(List<ParsedFile> ownFiles, List<Module> library, Names names) {
        this.names = names;
        ownFiles.stream().filter(file -> file.module() != null).forEach(file -> own.put(file.module(), file.file()));
        modules = Stream.concat(ownFiles.stream().map(ParsedFile::module).filter(own::containsKey), library.stream()).toList();
    }

    @Override
    public Collection<Module> modules() {
        return modules;
    }

    @Override
    public boolean isOwn(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Module module && own.containsKey(module);
    }

    @Override
    public Optional<String> placeOfOther(Named named) {
        return names.placeOfOther(named);
    }

    @Override
    public Optional<Path> folder(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Module module && own.containsKey(module)
                ? own.get(module).location().map(path -> path.toAbsolutePath().getParent())
                : Optional.empty();
    }
}
