package annals.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Steps that tell something, in order.
 *
 * @param id stays when the title changes
 */
public record Story(String id, String title, List<Step> steps) implements Item {

    public Story {
        Limits.name("story's id", id);
        Limits.name("story", title);
        steps = List.copyOf(steps);
        Limits.story(steps);
    }

    public Story withTitle(String other) {
        return new Story(id, other, steps);
    }

    /** With a step at this place, before what stands there now. */
    public Story withStep(int place, Step step) {
        List<Step> others = new ArrayList<>(steps);
        others.add(place, step);
        return new Story(id, title, others);
    }

    public Story withoutStep(int place) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(place);
        return new Story(id, title, others);
    }

    /** With a step taken from one place to another, counted without it. */
    public Story withStepMoved(int from, int to) {
        return withoutStep(from).withStep(to, steps.get(from));
    }

    @Override
    public Key key() {
        return Key.story(id);
    }

    @Override
    public List<EventRef> events() {
        return steps.stream().flatMap(step -> step.events().stream()).toList();
    }

    @Override
    public Story withEvents(UnaryOperator<EventRef> rename) {
        return new Story(
                id, title, steps.stream().map(step -> step.withEvents(rename)).toList());
    }
}
