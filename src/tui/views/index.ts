import type { State, World } from '../state.ts';
import { current, type Screen } from '../state.ts';
import { answerView, redactedView } from './answer.ts';
import { answersView } from './answers.ts';
import { causeView, nothingView } from './cause.ts';
import { consentView, savedView } from './consent.ts';
import { gathering } from './gathering.ts';
import { againView, explainView, helpView } from './pages.ts';
import { questionView, requestView } from './request.ts';
import { symptomsView } from './symptoms.ts';
import type { View } from './view.ts';
import { walkView } from './walk.ts';

/** The screen that is seen, as text: a function of the state. */
export function viewOf(state: State, world: World, screen: Screen = current(state)): View {
  switch (screen.at) {
    case 'gathering':
      return gathering(state, world);
    case 'symptoms':
      return symptomsView(state, world, screen.row);
    case 'walk':
      return walkView(state, world, screen.symptom, screen.row);
    case 'cause':
      return causeView(state, world, screen.index, screen.fix, screen.top);
    case 'nothing':
      return nothingView(state, world, screen.symptom, screen.top);
    case 'explain':
      return explainView(state, world, screen.code, screen.top);
    case 'answers':
      return answersView(state, world, screen);
    case 'answer':
      return answerView(state, world.theme, screen);
    case 'again':
      return againView(state, screen.change, screen.top);
    case 'consent':
      return consentView(state, world, screen);
    case 'redacted':
      return redactedView(state, screen.answer, screen.top);
    case 'saved':
      return savedView(state, screen.path, screen.bytes, screen.top);
    case 'request':
      return requestView(state, world, screen.row);
    case 'question':
      return questionView(state, world, screen.index, screen.top);
    case 'help':
      return helpView(state, screen.of, screen.top);
  }
}
