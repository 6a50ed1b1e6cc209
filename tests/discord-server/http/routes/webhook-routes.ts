import { renderReadableMessage } from '../../render/render-message.js';
import { deleteMessage, editMessage } from '../../world/messages.js';
import type { InteractionRecord, MessageRecord } from '../../world/world.js';
import { ApiError, unknownThing } from '../api-error.js';
import { readEdit, readNewMessage } from '../message-body.js';
import { DONE, ok, type Route, type RouteAnswer, type RouteRequest } from '../route.js';
import { answer, ephemeral, refuseFiles } from './callback-routes.js';

const BASE = '/webhooks/{webhook_id}/{webhook_token}';
const TOKEN_LIFE_MS = 15 * 60_000;
/** Follow-ups of an app that only the person installed, outside the app's own servers. */
const MAX_USER_INSTALL_FOLLOW_UPS = 5;

/** What comes after the first response: the original, and follow-ups. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: BASE, isTokenInPath: true, handle: followUp },
  ...[`${BASE}/messages/@original`, `${BASE}/messages/{message_id}`].flatMap((path): Route[] => [
    {
      method: 'GET',
      path,
      isTokenInPath: true,
      handle: (request) => ok(renderReadableMessage(request.world, findAnswer(request))),
    },
    {
      method: 'PATCH',
      path,
      isTokenInPath: true,
      handle: (request) => {
        const message = findAnswer(request);
        const interaction = findInteraction(request);
        refuseFiles(request.world, interaction, request.files.length);
        editMessage(request.world, message, readEdit(request, message));
        if (message === interaction.original) interaction.isThinking = false;
        request.world.bell.ring();
        return ok(renderReadableMessage(request.world, message));
      },
    },
    {
      method: 'DELETE',
      path,
      isTokenInPath: true,
      handle: (request) => {
        const message = findAnswer(request);
        const interaction = findInteraction(request);
        if (message === interaction.original) interaction.isThinking = false;
        deleteMessage(request.world, message);
        return DONE;
      },
    },
  ]),
];

function followUp(request: RouteRequest): RouteAnswer {
  const { world, body } = request;
  const interaction = findInteraction(request);
  const message = readNewMessage(request);
  // The first follow-up of a deferred answer takes the place of "thinking…".
  if (interaction.isThinking && interaction.original) {
    interaction.isThinking = false;
    editMessage(world, interaction.original, message);
    return ok(renderReadableMessage(world, interaction.original));
  }
  if (interaction.isUserInstall && interaction.followUps.length >= MAX_USER_INSTALL_FOLLOW_UPS) {
    throw new ApiError(400, 40094, 'Max number of follow-up messages for this interaction reached');
  }
  const sent = answer(world, interaction, message, ephemeral(body));
  interaction.followUps.push(sent);
  world.bell.ring();
  return ok(renderReadableMessage(world, sent));
}

function findInteraction({ world, param }: RouteRequest): InteractionRecord {
  const interaction = world.interactions.get(param('webhook_token'));
  if (
    interaction === undefined ||
    param('webhook_id') !== world.applicationId ||
    interaction.callbackType === undefined
  ) {
    throw unknownThing('Webhook');
  }
  if (world.clock.now() - interaction.createdAt > TOKEN_LIFE_MS) {
    throw new ApiError(401, 50027, 'Invalid Webhook Token');
  }
  return interaction;
}

function findAnswer(request: RouteRequest): MessageRecord {
  const interaction = findInteraction(request);
  const id = request.param('message_id');
  const own = [interaction.original, interaction.sourceMessage, ...interaction.followUps];
  const message = id === '' ? interaction.original : own.find((sent) => sent?.id === id);
  if (message === undefined || message.isDeleted) throw unknownThing('Message');
  return message;
}
