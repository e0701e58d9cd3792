package annals.cli;

import annals.workspace.Story;
import annals.workspace.Workspace;
import java.util.List;
import java.util.stream.Collectors;

/** A story that the analyst wrote, by its title. */
final class KeptStory {

    private KeptStory() {}

    static Story named(String title, Workspace workspace) {
        List<Story> stories = workspace.stories();
        List<Story> named =
                stories.stream().filter(story -> story.title().equals(title)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (named.size() > 1) {
            throw new UserError("there are " + named.size() + " stories '" + title + "'; give them different titles");
        }
        throw new UserError("there is no story '" + title + "'"
                + (stories.isEmpty()
                        ? ""
                        : "; there are: "
                                + stories.stream()
                                        .map(story -> "'" + story.title() + "'")
                                        .collect(Collectors.joining(", "))));
    }
}
