package annals.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A change to the workspace. Each has its inverse, and a name under which it can be undone. */
public sealed interface Edit {

    Workspace applyTo(Workspace workspace);

    /** What leads back to a workspace from the one that this makes of it. */
    Edit inverse(Workspace before);

    /** What it does to a workspace, such as "delete note". */
    String name(Workspace before);

    /** Adds a thing, or puts it in the place of the one with its key. */
    record Put(Item item) implements Edit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return workspace.with(item);
        }

        @Override
        public Edit inverse(Workspace before) {
            Optional<Item> old = before.get(item.key());
            return old.isPresent() ? new Put(old.get()) : new Remove(item.key());
        }

        @Override
        public String name(Workspace before) {
            boolean isNew = before.get(item.key()).isEmpty();
            return switch (item) {
                case Star star -> "star event";
                case Label label -> isNew ? "add label" : "change label";
                case Labelled labelled -> "label event";
                case Note note -> isNew ? "add note" : "change note";
                case SavedView view -> isNew ? "save view" : "update view";
                case Story story -> isNew ? "add story" : "change story";
            };
        }
    }

    /** Takes a thing away, if it is there. */
    record Remove(Key key) implements Edit {
        @Override
        public Workspace applyTo(Workspace workspace) {
            return workspace.without(key);
        }

        @Override
        public Edit inverse(Workspace before) {
            Optional<Item> old = before.get(key);
            return old.isPresent() ? new Put(old.get()) : this;
        }

        @Override
        public String name(Workspace before) {
            return switch (key.kind()) {
                case STAR -> "remove star";
                case LABEL -> "delete label";
                case LABELLED -> "take label from event";
                case NOTE -> "delete note";
                case VIEW -> "delete view";
                case STORY -> "delete story";
            };
        }
    }

    /** Several, one after another, under one name. */
    record Together(String name, List<Edit> parts) implements Edit {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public Workspace applyTo(Workspace workspace) {
            Workspace next = workspace;
            for (Edit part : parts) {
                next = part.applyTo(next);
            }
            return next;
        }

        @Override
        public Edit inverse(Workspace before) {
            List<Edit> back = new ArrayList<>();
            Workspace at = before;
            for (Edit part : parts) {
                back.add(part.inverse(at));
                at = part.applyTo(at);
            }
            Collections.reverse(back);
            return new Together(name, back);
        }

        @Override
        public String name(Workspace before) {
            return name;
        }
    }
}
