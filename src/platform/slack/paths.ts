/** Everything that Slack sends over HTTP comes to this one path; requests without its signature get 401. */
export const eventsPath = '/slack/events';
/** Where somebody begins who adds the app to a workspace. */
export const installPath = '/slack/install';
/** Where Slack sends them back to. */
export const redirectPath = '/slack/oauth_redirect';
